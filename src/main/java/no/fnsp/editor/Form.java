package no.fnsp.editor;

import java.util.Map;
import no.fnsp.content.Body;
import no.fnsp.content.Draft;
import no.fnsp.desk.DeskPage;
import org.jspecify.annotations.Nullable;

/** What stands in the form of a draft: as the draft says, or as a browser sent it. Never changes. */
public interface Form {

    /** Whether it is more than a text may be; then its body is not to be believed, and is not saved. */
    default boolean isTooMuch() {
        return Hypertext.areTooMuch(hypertext().values().stream());
    }

    /** What it says. */
    Body body();

    /** The form as a page. @param trouble why it is not saved; null when nothing is wrong */
    DeskPage page(Piece piece, Draft draft, @Nullable Trouble trouble);

    /** The rich-text fields by their names, as HTML. */
    Map<String, String> hypertext();

    /** The same with one more empty part, where the kind has free ones. */
    Form extended();
}
