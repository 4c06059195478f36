package no.fnsp.studydesk;

import java.util.List;
import java.util.Map;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Link;
import no.fnsp.study.Stage;
import no.fnsp.study.State;
import no.fnsp.study.Status;
import no.fnsp.study.Study;
import org.jspecify.annotations.Nullable;

/**
 * A study at the desk: what is written, what readers see, and what can be done with it. Never changes.
 *
 * @param read what the server says of the form
 * @param leader null while nobody leads it
 * @param sites those it can be handed over to, by key
 * @param history what readers have seen, newest first
 */
public record StudyPage(
        DeskFrame frame,
        One one,
        FormFields fields,
        Read read,
        @Nullable LeaderLine leader,
        List<Link> sites,
        List<Line> history,
        String today)
        implements DeskPage {

    public StudyPage {
        sites = List.copyOf(sites);
        history = List.copyOf(history);
    }

    /**
     * @param revision the draft that the form stands on
     * @param said what readers see now; empty for nothing
     * @param theirs what somebody else has written since; null for nothing
     * @param trouble the key of what could not be done; null for nothing
     * @param remark what the publisher has written to the leader
     * @param reason why it is to be withdrawn, where that could not be done
     */
    record Read(
            int revision,
            String said,
            @Nullable Theirs theirs,
            @Nullable String trouble,
            String remark,
            String reason) {}

    /** Who leads it. @param until when their link stops working; null for none that works */
    record LeaderLine(String name, String email, @Nullable String until) {}

    /** One thing that readers have seen. */
    record Line(String when, String status, String by) {}

    boolean mayWrite() {
        return one.here().mayPublish();
    }

    boolean isWithdrawn() {
        return one.published()
                .filter(study -> study.says().standing().state() == State.WITHDRAWN)
                .isPresent();
    }

    boolean isPublished() {
        return one.published().isPresent() && !isWithdrawn();
    }

    boolean isDiscarded() {
        return one.draft().stage() == Stage.DISCARDED;
    }

    /** The key of how it stands for readers. */
    String status() {
        return one.published().map(this::status).orElse("");
    }

    private State reached(Study study) {
        return study.says().standing().reached(one.here().now());
    }

    private String status(Study study) {
        return study.status(one.here().now()).key();
    }

    /** On the site's own pages. */
    String address() {
        return one.published()
                .map(study -> one.here().site().publicAddress(study.address()))
                .orElse("");
    }

    /** Until when somebody has vouched for it, in words. */
    String confirmed() {
        return one.published().map(study -> frame.day(study.confirmed())).orElse("");
    }

    boolean isLapsed() {
        return status().equals(Status.LAPSED.key());
    }

    /** The states that can be said instead of the one it is in. */
    List<State> others() {
        State now = one.published().map(this::reached).orElse(State.PLANNED);
        return List.of(State.OPEN, State.CLOSED, State.ENDED).stream()
                .filter(state -> state != now)
                .toList();
    }

    Map<String, String> wrong() {
        return fields.wrong();
    }
}
