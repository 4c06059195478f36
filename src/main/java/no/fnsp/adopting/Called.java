package no.fnsp.adopting;

import java.util.UUID;
import no.fnsp.html.Messages;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people are called. */
@Component
class Called {

    private final Accounts accounts;

    Called(Accounts accounts) {
        this.accounts = accounts;
    }

    /** What acts by itself, or came in files, has no name of its own. */
    String of(@Nullable UUID person, Messages words) {
        return person == null
                ? words.get("moved.nobody")
                : accounts.find(person).map(Account::name).orElse(words.get("moved.platform"));
    }
}
