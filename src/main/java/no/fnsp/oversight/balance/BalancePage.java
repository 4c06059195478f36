package no.fnsp.oversight.balance;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.oversight.View;
import no.fnsp.site.Site;
import no.fnsp.text.Language;

/**
 * How much of each language form the sites publish. Never changes.
 *
 * @param year the last whole calendar year
 */
public record BalancePage(DeskFrame frame, View view, int year, List<Row> rows) implements DeskPage {

    public BalancePage {
        rows = List.copyOf(rows);
    }

    /** @param then over the last calendar year */
    public record Row(Site site, Form form, Balance now, Balance then) {}

    String told(Balance balance) {
        return balance.isEmpty()
                ? frame.words().get("oversight.balance.empty")
                : frame.words()
                        .get(
                                "oversight.balance.of",
                                balance.wordsOf100(Language.NN),
                                balance.pagesOf100(Language.NN),
                                balance.wordsOf100(Language.NB),
                                balance.pagesOf100(Language.NB));
    }

    /** Languages besides the two forms. */
    String others(Row row) {
        String told = String.join(
                ", ",
                List.of(Language.SE, Language.SMJ, Language.SMA, Language.EN).stream()
                        .filter(language -> row.now().in(language).pages() > 0)
                        .map(language -> language.ownName() + " "
                                + row.now().in(language).pages())
                        .toList());
        return told.isEmpty() ? frame.words().get("oversight.none") : told;
    }

    String verdict(Row row) {
        if (row.form() == Form.UNKNOWN || row.now().isEmpty()) {
            return frame.words().get("oversight.none");
        }
        return frame.words().get(row.form().isMetBy(row.now()) ? "oversight.balance.met" : "oversight.balance.unmet");
    }

    String href(Row row) {
        return "/desk/oversight/languages/" + row.site().key();
    }
}
