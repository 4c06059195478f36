package no.fnsp.editor.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Here;
import no.fnsp.review.Due;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a site that are to be looked at anew. Never changes.
 *
 * @param more whether there are more than are shown
 * @param elsewhere what the organisation answers for on other sites
 * @param trusts those that answer for some text, by name
 * @param trouble the key of why nothing was done; null for nothing
 */
record ReviewsPage(
        DeskFrame frame,
        Here here,
        Chosen chosen,
        List<Row> rows,
        boolean more,
        List<Elsewhere> elsewhere,
        Map<UUID, String> trusts,
        List<String> specialities,
        @Nullable String trouble,
        String profession)
        implements DeskPage {

    ReviewsPage {
        rows = List.copyOf(rows);
        elsewhere = List.copyOf(elsewhere);
        specialities = List.copyOf(specialities);
    }

    /**
     * One text.
     *
     * @param opened whether the reader has opened it lately, in every language
     * @param vouched whether they may vouch for it
     * @param trust who answers for it; empty for nobody
     * @param who sees to it; empty for nobody
     */
    record Row(Due due, String title, boolean opened, boolean vouched, String trust, String who) {

        boolean isReady() {
            return opened && vouched;
        }
    }

    /** @param href where it is seen to; null where this person may not */
    record Elsewhere(Due due, String title, @Nullable String href, String who) {}

    boolean isReady() {
        return rows.stream().anyMatch(Row::isReady);
    }

    boolean mayVouch() {
        return rows.stream().anyMatch(Row::vouched);
    }

    boolean isOverdue(Due due) {
        return due.isOverdue(Due.day(now()));
    }

    private Instant now() {
        return here.now();
    }

    String day(Due due) {
        return frame.words().date(due.on());
    }

    String approved(Due due) {
        Instant at = due.approved();
        return at == null ? "" : frame.day(at);
    }

    String to(Due due) {
        return here.to("/reviews/" + due.document());
    }

    String show(String other) {
        return here.to("/reviews") + chosen.showing(other).query();
    }

    List<String> shows() {
        return Chosen.ALL;
    }

    boolean isShown(String other) {
        return chosen.monday().isEmpty() && chosen.show().equals(other);
    }

    /** The week in words; empty for none. */
    String week() {
        return chosen.monday().map(frame.words()::date).orElse("");
    }
}
