package no.fnsp.editor.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param focus the id of the button where the writer goes on; empty for nowhere in particular
 * @param trouble why what stands in the form is not saved; null when nothing is wrong
 * @param info what local supplements the text expects, for its editors
 * @param comments how many conversations about each chapter are open, by its id
 */
public record WritePage(
        DeskFrame frame,
        Piece piece,
        Draft draft,
        Written written,
        boolean free,
        String focus,
        @Nullable Trouble trouble,
        String info,
        Map<String, Integer> comments)
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

    /** Where its comments stand; for a chapter that is not saved yet, those of the whole text. */
    String commentsOn(Written.WrittenChapter chapter) {
        return to("/comments#" + chapterId(chapter).map(id -> "chapter-" + id).orElse("whole"));
    }

    int openComments(Written.WrittenChapter chapter) {
        return comments.getOrDefault(chapterId(chapter).orElse("-"), 0);
    }

    /** The form does not carry ids: a chapter is the same as the draft's with its role, counted from the first. */
    private Optional<String> chapterId(Written.WrittenChapter chapter) {
        long before = chapters().stream()
                .takeWhile(other -> !other.equals(chapter))
                .filter(other -> other.role() == chapter.role())
                .count();
        return draft.body().chapters().stream()
                .filter(saved -> saved.role() == chapter.role())
                .skip(before)
                .findFirst()
                .map(saved -> saved.id().value());
    }

    String site() {
        return piece.here().site().key();
    }

    /** Where the form is sent to have sections moved: what is there says which lane, for whoever loads the page anew. */
    String sections() {
        return to("/sections/" + draft.lane().key());
    }

    boolean isFirst(Written.WrittenChapter chapter) {
        return chapters().getFirst().equals(chapter);
    }

    boolean isLast(Written.WrittenChapter chapter) {
        return chapters().getLast().equals(chapter);
    }

    List<Written.WrittenChapter> chapters() {
        return written.chapters();
    }
}
