package no.fnsp.signin.password;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.identity.Passwords;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works elsewhere already takes up a role, with all they have. Never changes.
 *
 * @param token what the link ends with
 * @param roles what they take up, in words
 * @param ready whether they have a password and a second factor to come with
 * @param trouble what was wrong the last time, in words; null for nothing
 */
public record TakingUpPage(
        DeskFrame frame,
        String token,
        String name,
        String email,
        List<String> roles,
        boolean ready,
        @Nullable String trouble)
        implements DeskPage {

    public TakingUpPage {
        roles = List.copyOf(roles);
    }

    int shortest() {
        return Passwords.SHORTEST;
    }

    int longest() {
        return Passwords.LONGEST;
    }
}
