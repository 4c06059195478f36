package no.fnsp.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What stands at the foot of a page because somebody reads it: what counts that it was read, and the question whether readers found
 * what they looked for. Never changes.
 *
 * @param mark of the page, which comes back with what is told of it; empty on what is no page of a site, or is not for readers
 * @param asks whether readers are asked
 */
public record Foot(String mark, boolean asks) {

    public static final Foot NONE = new Foot("", false);

    public boolean counts() {
        return !mark.isEmpty();
    }

    /** The picture that readers without script fetch. */
    String picture() {
        return "/-/telling.gif?side=" + URLEncoder.encode(mark, StandardCharsets.UTF_8);
    }

    Question question() {
        return Question.found(mark);
    }
}
