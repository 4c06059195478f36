package no.fnsp.approver;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Permit;
import no.fnsp.mail.Outbox;
import org.springframework.stereotype.Component;

/** Why a professional cannot be asked by somebody, with these words and until then. */
@Component
class Hindrances {

    private static final Duration LONGEST = Duration.ofDays(90);

    private final Confirmations confirmations;
    private final Accounts accounts;
    private final Outbox outbox;

    Hindrances(Confirmations confirmations, Accounts accounts, Outbox outbox) {
        this.confirmations = confirmations;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /** The first there is; empty for none. */
    Optional<Asked> of(Permit permit, Professional known, String message, Instant expires, Instant at) {
        if (isAsker(permit, known)) {
            return Optional.of(new Asked.Oneself());
        }
        if (confirmations.of(known).isEmpty()) {
            return Optional.of(new Asked.Unconfirmed());
        }
        if (!confirmations.count(known, permit.actor())) {
            return Optional.of(new Asked.ConfirmedByYou());
        }
        if (!outbox.isRead()) {
            return Optional.of(new Asked.NoMail());
        }
        if (message.strip().length() > Request.LONGEST) {
            return Optional.of(new Asked.Wrong("message"));
        }
        return expires.isAfter(at) && expires.isBefore(at.plus(LONGEST))
                ? Optional.empty()
                : Optional.of(new Asked.Wrong("deadline"));
    }

    private boolean isAsker(Permit permit, Professional known) {
        return accounts.find(permit.actor())
                .map(Account::email)
                .filter(known.email()::equals)
                .isPresent();
    }
}
