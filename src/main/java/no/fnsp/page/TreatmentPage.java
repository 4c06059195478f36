package no.fnsp.page;

import java.time.LocalDate;
import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What happens before, during and after: one diagnosis, treatment, examination, programme or support article. Never changes.
 *
 * @param helsenorge more about the disease, in the national health portal
 * @param studies open clinical studies; null when there are none
 * @param newer since when there has been a newer national text that the site should have answered; null when there is none
 */
public record TreatmentPage(
        Frame frame,
        TreatmentKind kind,
        Words.Spoken title,
        List<String> synonyms,
        Lead lead,
        Review review,
        PlacePicker picker,
        @Nullable MeetingPlace meeting,
        List<ShownChapter> chapters,
        @Nullable Extract helsenorge,
        @Nullable Studies studies,
        @Nullable LocalDate newer)
        implements Page {

    public TreatmentPage {
        synonyms = List.copyOf(synonyms);
        chapters = List.copyOf(chapters);
    }

    /** Where several texts are gathered for printing, this one already chosen; null where it has no leaflet of its own. */
    @Nullable
    String gather() {
        String leaflet = frame.leaflet();
        return leaflet == null ? null : GatherPage.withChosen(leaflet);
    }

    /** A few words from somewhere else; without words, only the link is shown. */
    public record Extract(List<String> paragraphs, Link link) {

        public Extract {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** How many studies are open for this, and where they are listed. */
    public record Studies(int open, String href) {}
}
