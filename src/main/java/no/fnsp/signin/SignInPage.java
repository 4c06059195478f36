package no.fnsp.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.signin.directory.Directories;
import no.fnsp.signin.example.Examples;
import org.jspecify.annotations.Nullable;

/**
 * The ways into the desk. Never changes.
 *
 * @param next where to go from here
 * @param email what was typed the last time
 * @param trouble what was wrong the last time, in words; null for nothing
 * @param examples made-up people, on a machine where the platform is tried out
 */
public record SignInPage(
        DeskFrame frame,
        String next,
        String email,
        @Nullable String trouble,
        List<Directories.Offered> directories,
        List<Examples.Offered> examples)
        implements DeskPage {

    public SignInPage {
        directories = List.copyOf(directories);
        examples = List.copyOf(examples);
    }

    /** The page itself, to add to. */
    String again() {
        return "/desk/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8) + "&";
    }

    String to(Directories.Offered directory) {
        return "/desk/sign-in/with/" + directory.key() + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
