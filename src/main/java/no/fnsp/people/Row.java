package no.fnsp.people;

import java.util.List;
import java.util.Locale;
import no.fnsp.identity.Account;

/** One person in a list, and what they are. Never changes. */
record Row(Account account, List<Said> roles) {

    Row {
        roles = List.copyOf(roles);
    }

    /** Whether the letters stand in the name, the address, a role, or where it counts. */
    boolean has(String letters) {
        String wanted = letters.toLowerCase(Locale.ROOT);
        return holds(account.name(), wanted)
                || holds(account.email(), wanted)
                || roles.stream().anyMatch(said -> holds(said.role(), wanted) || holds(said.where(), wanted));
    }

    private static boolean holds(String words, String wanted) {
        return words.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
