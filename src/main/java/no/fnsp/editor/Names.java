package no.fnsp.editor;

import java.util.UUID;
import no.fnsp.html.Messages;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import org.springframework.stereotype.Component;

/** What colleagues are called. */
@Component
public class Names {

    private final Accounts accounts;

    Names(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Somebody's name; what acts by itself, or came in files, has none of its own. */
    public String of(UUID person, Messages words) {
        return accounts.find(person).map(Account::name).orElse(words.get("person.platform"));
    }
}
