package no.fnsp.editor.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Here;
import no.fnsp.review.Quota;

/**
 * How many reviews each of the next 52 weeks has, so that they can be evened out. Never changes.
 *
 * @param byTrust of each that answers for texts, and of those that nobody answers for
 * @param bySpeciality a text with two is counted in both
 */
record WeeksPage(
        DeskFrame frame,
        Here here,
        Chosen chosen,
        Quota quota,
        List<Part> byTrust,
        List<Part> bySpeciality,
        Map<UUID, String> trusts,
        List<String> specialities)
        implements DeskPage {

    /** A quarter of a year. */
    static final int SOON = 13;

    WeeksPage {
        byTrust = List.copyOf(byTrust);
        bySpeciality = List.copyOf(bySpeciality);
        specialities = List.copyOf(specialities);
    }

    /** @param href the list of them; empty for none */
    record Part(String name, Quota quota, String href) {
        int soon() {
            return quota.next(SOON);
        }

        int year() {
            return quota.next(Quota.WEEKS);
        }
    }

    String to(Quota.Week week) {
        return here.to("/reviews") + chosen.inWeek(week.monday()).query();
    }

    String show(String what) {
        return here.to("/reviews") + chosen.showing(what).query();
    }

    String day(Quota.Week week) {
        return frame.words().date(week.monday());
    }

    /** More than would be its part: some of it might be done earlier. */
    boolean isMuch(Quota.Week week) {
        return week.count() > Math.max(1, quota.even());
    }
}
