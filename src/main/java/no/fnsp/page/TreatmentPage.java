package no.fnsp.page;

import java.time.LocalDate;
import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Page;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What happens before, during and after: one diagnosis, treatment, examination, programme or support article. Never changes.
 *
 * @param beside what else a reader may want to know, from elsewhere than the text
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
        Beside beside,
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
}
