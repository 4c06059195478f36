package no.fnsp.help;

import java.util.List;
import no.fnsp.identity.Account;

/** Whom to ask about one site. Never changes. @param people those who answer for the site, or else for its region */
public record Contact(String site, List<Account> people) {

    public Contact {
        people = List.copyOf(people);
    }
}
