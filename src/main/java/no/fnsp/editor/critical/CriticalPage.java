package no.fnsp.editor.critical;

import java.util.List;
import no.fnsp.content.Draft;
import no.fnsp.critical.CriticalError;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;
import no.fnsp.editor.reach.ReachTable;
import no.fnsp.html.Link;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where a dangerous error in a national text is corrected everywhere at once, or the text taken away. Never changes.
 *
 * @param drafts what can be published, the urgent ones first
 * @param published languages that readers are shown
 * @param languages that a warning can be written in
 * @param reach of the draft that is chosen first; null when there is none
 * @param trouble the key of why it was not done; null when nothing was tried
 * @param before earlier errors in the text
 */
record CriticalPage(
        DeskFrame frame,
        Piece piece,
        CriticalForm form,
        List<Draft> drafts,
        List<Language> published,
        List<Language> languages,
        @Nullable ReachTable reach,
        @Nullable String trouble,
        List<Before> before)
        implements DeskPage {

    CriticalPage {
        drafts = List.copyOf(drafts);
        published = List.copyOf(published);
        languages = List.copyOf(languages);
        before = List.copyOf(before);
    }

    record Before(CriticalError error, Link link) {}

    boolean isPublished() {
        return !published.isEmpty();
    }

    boolean isChosen(Draft draft) {
        return form.drafts().isEmpty() ? draft.lane() == Draft.Lane.URGENT : form.has(draft.id());
    }

    /** Languages in which a correction can be begun from here. */
    List<Language> toBegin() {
        return published.stream()
                .filter(language -> drafts.stream()
                        .noneMatch(draft -> draft.lane() == Draft.Lane.URGENT && draft.language() == language))
                .toList();
    }
}
