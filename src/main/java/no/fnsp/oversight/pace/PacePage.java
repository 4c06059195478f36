package no.fnsp.oversight.pace;

import java.time.temporal.IsoFields;
import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.oversight.View;
import no.fnsp.site.Site;

/**
 * What was approved, week by week. Never changes.
 *
 * @param chosen key of the site; empty for the whole country
 */
public record PacePage(DeskFrame frame, View view, String chosen, List<Week> weeks) implements DeskPage {

    private static final int LATEST = 13;

    public PacePage {
        weeks = List.copyOf(weeks);
    }

    /** A quarter: what is looked at every time, and no more than a telephone shows in a few turns of the thumb. */
    List<Week> latest() {
        return weeks.subList(0, Math.min(LATEST, weeks.size()));
    }

    /** Those before. */
    List<Week> before() {
        return weeks.subList(Math.min(LATEST, weeks.size()), weeks.size());
    }

    List<Site> sites() {
        return view.seen();
    }

    String number(Week week) {
        return frame.words()
                .get(
                        "oversight.week.of",
                        week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        frame.words().date(week.monday()));
    }

    private int most() {
        return weeks.stream()
                .mapToInt(week -> Math.max(week.approvals(), week.accepted() + week.byRule()))
                .max()
                .orElse(0);
    }

    /** One of 21 widths, as the end of a class; what is there at all has some width. */
    String step(int part) {
        int most = most();
        return "oversight-bar-" + (part == 0 || most == 0 ? 0 : Math.max(1, Math.round(20f * part / most)));
    }

    String file() {
        return "/desk/oversight/approvals.csv" + (chosen.isEmpty() ? "" : "?site=" + chosen);
    }
}
