package no.fnsp.editor.writing;

import java.util.List;
import no.fnsp.content.Draft;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Trouble;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The form of one text in one language. Never changes.
 *
 * @param trouble why what stands in the form is not saved; null when nothing is wrong
 * @param info what local supplements the text expects, for its editors
 */
public record WritePage(
        DeskFrame frame,
        Piece piece,
        Draft draft,
        Written written,
        boolean free,
        @Nullable Trouble trouble,
        String info)
        implements DeskPage {

    Language language() {
        return draft.language();
    }

    String to(String rest) {
        return piece.to(draft.language(), rest);
    }

    /** The help for a chapter, as a key: what it must answer for the patient. */
    String help(Written.WrittenChapter chapter) {
        return "write.help." + chapter.role().key();
    }

    String heading(Written.WrittenChapter chapter) {
        return chapter.heading().isEmpty()
                ? frame.words().get("role." + chapter.role().key())
                : chapter.heading();
    }

    String site() {
        return piece.here().site().key();
    }

    List<Written.WrittenChapter> chapters() {
        return written.chapters();
    }
}
