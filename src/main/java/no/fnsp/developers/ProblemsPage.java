package no.fnsp.developers;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Page;

/** Every kind of problem that the interface answers with: what it means, and what to do. Never changes. */
public record ProblemsPage(Frame frame, List<Explained> problems) implements Page {

    public ProblemsPage {
        problems = List.copyOf(problems);
    }

    /** @param type the anchor that {@code type} in an answer points to, and the end of the keys of its words */
    public record Explained(String type, int status) {

        String key(String what) {
            return "developers.problem." + type + "." + what;
        }
    }
}
