package no.fnsp.studydesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import org.jspecify.annotations.Nullable;

/**
 * The studies that a site looks after. Never changes.
 *
 * @param waiting sent in by project leaders: the publisher's turn
 * @param begun with project leaders, or with the publisher
 * @param published what readers see
 * @param away ended, withdrawn and put away
 */
public record StudiesPage(
        DeskFrame frame, Here here, List<Row> waiting, List<Row> begun, List<Row> published, List<Row> away)
        implements DeskPage {

    public StudiesPage {
        waiting = List.copyOf(waiting);
        begun = List.copyOf(begun);
        published = List.copyOf(published);
        away = List.copyOf(away);
    }

    /** @param status what readers see, in words; null for nothing @param detail what else is worth knowing */
    record Row(String title, String href, @Nullable String status, String detail) {}

    boolean isEmpty() {
        return waiting.isEmpty() && begun.isEmpty() && published.isEmpty() && away.isEmpty();
    }
}
