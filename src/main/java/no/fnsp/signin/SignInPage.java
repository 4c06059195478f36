package no.fnsp.signin;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.signin.example.Examples;

/**
 * The ways into the desk. Never changes.
 *
 * @param next where to go from here
 * @param examples made-up people, on a machine where the platform is tried out
 */
public record SignInPage(DeskFrame frame, String next, List<Examples.Offered> examples) implements DeskPage {

    public SignInPage {
        examples = List.copyOf(examples);
    }
}
