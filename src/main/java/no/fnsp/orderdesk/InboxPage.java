package no.fnsp.orderdesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.ordering.Matter;
import no.fnsp.ordering.What;

/** What hospitals ask for. Never changes. @param what the one kind that is shown; empty for all */
public record InboxPage(DeskFrame frame, Here here, String what, List<Line> open, List<Line> answered)
        implements DeskPage {

    public InboxPage {
        open = List.copyOf(open);
        answered = List.copyOf(answered);
    }

    /** @param site the hospital that asks */
    public record Line(Matter matter, String site) {}

    List<What> kinds() {
        return List.of(What.values());
    }
}
