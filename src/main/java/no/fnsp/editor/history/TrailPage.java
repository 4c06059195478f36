package no.fnsp.editor.history;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;

/** What was done to a text, the newest first. Never changes. @param more whether there is more than is listed; all of it is in the file */
public record TrailPage(DeskFrame frame, Piece piece, List<Step> steps, boolean more) implements DeskPage {

    public TrailPage {
        steps = List.copyOf(steps);
    }

    /**
     * One act, or several saves by one person that follow each other.
     *
     * @param what in words
     * @param details what else is known: the language, the edition, the address
     * @param when the last of them
     */
    public record Step(String what, List<String> details, String who, String when) {
        public Step {
            details = List.copyOf(details);
        }
    }
}
