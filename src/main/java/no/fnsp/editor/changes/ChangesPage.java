package no.fnsp.editor.changes;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import no.fnsp.content.Draft;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Hypertext;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Trouble;
import no.fnsp.editor.critical.StandingWarning;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The form of what a site changes in a national text, with the national words in place. Never changes.
 *
 * @param nodeName whose changes they are: the trust, a hospital, a department
 * @param info what local supplements the national text expects
 * @param comments how many conversations about each national chapter are open, by its id
 * @param warned what readers are warned of because of what the node says
 * @param trouble why what stands in the form is not saved; null when nothing is wrong
 */
public record ChangesPage(
        DeskFrame frame,
        Piece piece,
        Draft draft,
        String nodeName,
        WrittenChanges written,
        String info,
        @Nullable Trouble trouble,
        Map<String, Integer> comments,
        List<StandingWarning> warned)
        implements DeskPage {

    Language language() {
        return draft.language();
    }

    String to(String rest) {
        return piece.to(draft.language(), rest);
    }

    String site() {
        return piece.here().site().key();
    }

    List<WrittenChanges.OnChapter> chapters() {
        return written.chapters();
    }

    String heading(WrittenChanges.OnChapter chapter) {
        Chapter national = chapter.national();
        return national == null || national.heading().isEmpty()
                ? frame.words().get("role." + chapter.role().key())
                : national.heading();
    }

    String commentsOn(WrittenChanges.OnChapter chapter) {
        return to("/comments#chapter-" + chapter.id());
    }

    int openComments(WrittenChanges.OnChapter chapter) {
        return comments.getOrDefault(chapter.id().value(), 0);
    }

    /** The national words as they stand, for reading. */
    Content national(WrittenChanges.OnChapter chapter) {
        return Hypertext.shown(
                chapter.national() == null ? List.of() : chapter.national().blocks());
    }
}
