package no.fnsp.adopting;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/** What came of each text that was to be adopted. Never changes. */
public record AdoptedPage(DeskFrame frame, Here here, List<ReportPage.Outcome> outcomes) implements DeskPage {

    public AdoptedPage {
        outcomes = List.copyOf(outcomes);
    }

    long taken() {
        return outcomes.stream().filter(ReportPage.Outcome::ok).count();
    }
}
