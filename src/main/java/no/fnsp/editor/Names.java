package no.fnsp.editor;

import java.util.UUID;
import no.fnsp.approver.Professionals;
import no.fnsp.html.Messages;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import org.springframework.stereotype.Component;

/** What colleagues are called. */
@Component
public class Names {

    private final Accounts accounts;
    private final Professionals professionals;

    Names(Accounts accounts, Professionals professionals) {
        this.accounts = accounts;
        this.professionals = professionals;
    }

    /** Somebody's name; what acts by itself, or came in files, has none of its own. */
    public String of(UUID person, Messages words) {
        return accounts.find(person)
                .map(Account::name)
                .or(() -> professionals.name(person))
                .orElse(words.get("person.platform"));
    }
}
