package no.fnsp.signin.password;

import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import org.jspecify.annotations.Nullable;

/**
 * An authenticator app is taken into use. Never changes.
 *
 * @param picture the square code, as an address that holds all of it
 * @param secret the same in letters, in groups of four
 * @param trouble what was wrong the last time, in words; null for nothing
 */
public record SecondFactorPage(
        DeskFrame frame,
        String picture,
        String secret,
        @Nullable String trouble) implements DeskPage {}
