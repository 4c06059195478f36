package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Element;
import no.fnsp.html.Elements;
import no.fnsp.html.Link;
import no.fnsp.text.Block;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What else a reader of a treatment may want to know, from elsewhere than the text itself.
 *
 * @param studies open clinical studies; null when there are none
 * @param events courses and events that belong to it; null when there are none
 * @param helsenorge more about the disease, in the national health portal
 * @param waiting how long patients wait; null for what nobody counts
 */
public record Beside(
        @Nullable Studies studies,
        @Nullable EventsBeside events,
        @Nullable Extract helsenorge,
        @Nullable Waiting waiting) {

    public static final Beside NOTHING = new Beside(null, null, null, null);

    /** A few words from somewhere else; without words, only the link is shown. @param told the words themselves; null for none */
    public record Extract(@Nullable Told told, Link link) {}

    /**
     * What was said somewhere else.
     *
     * @param fetched when, in words
     * @param example whether nobody said it, and it shows how it would look
     */
    public record Told(
            String title, String ingress, Language language, List<Block> blocks, String fetched, boolean example) {

        public Told {
            blocks = List.copyOf(blocks);
        }

        List<Element> elements() {
            return Elements.of(blocks);
        }
    }

    /** How many studies are open for this, and where they are listed. */
    public record Studies(int open, String href) {}

    /**
     * How long patients wait.
     *
     * @param table null when it is not known, and only the link is shown
     * @param link where places are compared
     */
    public record Waiting(@Nullable Table table, Link link) {}

    /**
     * Weeks by place and kind of care.
     *
     * @param cares the last parts of the messages' keys; only those that some place tells of
     * @param more how many places are left out
     * @param fetched when, in words
     * @param example whether nobody waits so long, and it shows how it would look
     */
    public record Table(List<String> cares, List<Place> places, int more, String fetched, boolean example) {

        public Table {
            cares = List.copyOf(cares);
            places = List.copyOf(places);
        }
    }

    /** @param own whether it belongs to the site @param weeks one for each kind of care; null where none is told */
    public record Place(String name, boolean own, List<@Nullable Integer> weeks) {}
}
