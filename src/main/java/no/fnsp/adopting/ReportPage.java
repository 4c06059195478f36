package no.fnsp.adopting;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.text.Language;

/** What came of each change that was to be taken together with others. Never changes. */
public record ReportPage(DeskFrame frame, Here here, List<Outcome> outcomes) implements DeskPage {

    public ReportPage {
        outcomes = List.copyOf(outcomes);
    }

    /** @param told what came of it, in words */
    record Outcome(String title, Language language, boolean ok, String told) {}

    long taken() {
        return outcomes.stream().filter(Outcome::ok).count();
    }
}
