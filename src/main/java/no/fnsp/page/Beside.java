package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Link;
import org.jspecify.annotations.Nullable;

/**
 * What else a reader of a treatment may want to know, from elsewhere than the text itself.
 *
 * @param studies open clinical studies; null when there are none
 * @param events courses and events that belong to it; null when there are none
 * @param helsenorge more about the disease, in the national health portal
 */
public record Beside(
        @Nullable Studies studies,
        @Nullable EventsBeside events,
        @Nullable Extract helsenorge) {

    public static final Beside NOTHING = new Beside(null, null, null);

    /** A few words from somewhere else; without words, only the link is shown. */
    public record Extract(List<String> paragraphs, Link link) {

        public Extract {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** How many studies are open for this, and where they are listed. */
    public record Studies(int open, String href) {}
}
