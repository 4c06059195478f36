package no.fnsp.signin.password;

import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.identity.Passwords;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was invited chooses a password. Never changes.
 *
 * @param token what the link ends with
 * @param trouble what was wrong the last time, in words; null for nothing
 */
public record InvitationPage(
        DeskFrame frame,
        String token,
        String name,
        String email,
        @Nullable String trouble) implements DeskPage {

    int shortest() {
        return Passwords.SHORTEST;
    }

    int longest() {
        return Passwords.LONGEST;
    }
}
