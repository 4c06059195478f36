package no.fnsp.people;

import java.util.Objects;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Giving;
import no.fnsp.identity.Grants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives somebody a role, and an account when they have none: both or nothing. */
@Component
class LettingIn {

    private final Accounts accounts;
    private final Grants grants;
    private final TransactionTemplate together;

    LettingIn(Accounts accounts, Grants grants, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.grants = grants;
        this.together = new TransactionTemplate(transactions);
    }

    sealed interface Entered {
        /** @param waits whether the role counts only once they have taken it up */
        record In(Account account, boolean waits) implements Entered {}

        record Refused(Giving.Reason reason) implements Entered {}
    }

    Entered letIn(Here here, Wanted wanted) {
        return Objects.requireNonNull(together.execute(status -> {
            Account account =
                    accounts.add(here.permit().orElseThrow(), wanted.name(), wanted.email(), wanted.language());
            Giving giving = grants.give(here.about(account.id()), account.id(), wanted.grant(), here.now());
            if (giving instanceof Giving.Refused refused) {
                status.setRollbackOnly();
                return new Entered.Refused(refused.reason());
            }
            return new Entered.In(
                    account,
                    giving instanceof Giving.Granted granted && granted.held().awaited());
        }));
    }
}
