package no.fnsp.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Page;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Treatments, examinations and diagnoses from A to Å. Never changes.
 *
 * @param action the address of the page, which the filter is sent to with {@code q} and {@code bokstav}
 * @param q what the reader looks for; empty for all
 * @param letter the letter chosen; empty for all
 * @param letters every letter of the alphabet, with whether anything begins with it
 * @param groups what is shown, by first letter
 * @param total how many there are without a filter
 * @param found how many of them are shown, "see …" lines not counted
 */
public record TreatmentListPage(
        Frame frame,
        String action,
        String q,
        String letter,
        List<Letter> letters,
        List<Group> groups,
        int total,
        int found)
        implements Page {

    public TreatmentListPage {
        letters = List.copyOf(letters);
        groups = List.copyOf(groups);
    }

    /** Where several texts are gathered for printing. */
    String gather() {
        return action.replaceFirst("/behandlinger$", "/utskrift");
    }

    public boolean filtered() {
        return !q.isEmpty() || !letter.isEmpty();
    }

    /** What to write in {@code lang=} inside the list, which is marked with the page's language. */
    @Nullable
    String langWithin(@Nullable Language entry) {
        return entry == null || entry == frame.language() ? null : entry.code();
    }

    public record Letter(String letter, boolean used) {

        String href(TreatmentListPage page) {
            return page.action() + "?bokstav=" + URLEncoder.encode(letter, StandardCharsets.UTF_8);
        }
    }

    public record Group(String letter, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param words the title, or a synonym
     * @param see the title that the synonym leads to; null when the words are the title
     * @param language the language of the words when it is not the page's own
     */
    public record Entry(
            String words,
            String href,
            @Nullable String see,
            @Nullable Language language) {}
}
