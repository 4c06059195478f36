package no.fnsp.studydesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.study.Draft;
import no.fnsp.study.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A study as its leader sees it: the form while it is their turn, and how it stands when it is not. Never changes.
 *
 * @param token what the link ends with
 * @param site the hospital that asks
 * @param until the last day of the link
 * @param writes whether it is the leader's turn
 * @param theirs what somebody else has written since; null for nothing
 * @param told the key of what has just been done; null for nothing
 * @param unsaved what they wrote and could not save, because it was no more their turn
 * @param published what readers see; null for nothing yet
 */
public record LeaderPage(
        DeskFrame frame,
        String token,
        String name,
        String email,
        String site,
        String until,
        Draft draft,
        FormFields fields,
        boolean writes,
        @Nullable Theirs theirs,
        @Nullable String told,
        List<Theirs.Field> unsaved,
        @Nullable Published published)
        implements DeskPage {

    public LeaderPage {
        unsaved = List.copyOf(unsaved);
    }

    /** @param status its key @param confirmed until when somebody has vouched for it @param address where it is read; empty for nowhere */
    public record Published(String status, String confirmed, String address) {}

    String action(String rest) {
        return "/study/" + token + rest;
    }

    /** What the browser keeps unsaved words under: the same behind every link to the study. */
    String study() {
        return draft.study().toString();
    }

    boolean isSent() {
        return draft.stage() == Stage.SENT;
    }

    /** Whether what was written stands with us, also where something in it must be put right: the browser may forget it. */
    public boolean isKept() {
        return theirs == null && (told != null || !fields.wrong().isEmpty());
    }
}
