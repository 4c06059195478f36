package no.fnsp.studydesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import org.jspecify.annotations.Nullable;

/**
 * Nothing more can be done behind this link. Never changes.
 *
 * @param help what happened, and what can be done, in words
 * @param renews the end of the link, where a fresh one can be sent; null where none can
 * @param unsaved what was sent and is not saved
 * @param saved the study whose words are saved now, so that the browser need not keep them; empty for none
 */
public record EndPage(
        DeskFrame frame, String help, @Nullable String renews, List<Theirs.Field> unsaved, String saved)
        implements DeskPage {

    public EndPage {
        unsaved = List.copyOf(unsaved);
    }
}
