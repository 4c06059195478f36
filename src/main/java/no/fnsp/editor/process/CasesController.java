package no.fnsp.editor.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import no.fnsp.html.Messages;
import no.fnsp.identity.Right;
import no.fnsp.process.Case;
import no.fnsp.process.Cases;
import no.fnsp.process.Standing;
import no.fnsp.process.Standings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where every case of the national base stands. */
@Controller
class CasesController {

    private static final int ENDED = 30;

    private final Finding finding;
    private final CaseFinding caseFinding;
    private final StepLines lines;
    private final Cases cases;
    private final Standings standings;
    private final Documents documents;

    CasesController(
            Finding finding,
            CaseFinding caseFinding,
            StepLines lines,
            Cases cases,
            Standings standings,
            Documents documents) {
        this.finding = finding;
        this.caseFinding = caseFinding;
        this.lines = lines;
        this.cases = cases;
        this.standings = standings;
        this.documents = documents;
    }

    @GetMapping("/desk/sites/{site}/cases")
    Reply page(Desk desk, @PathVariable String site) {
        return finding.site(desk, site)
                .filter(here -> here.site().isNationalBase() && here.may(Right.READ, "/"))
                .map(here -> Reply.page(new CasesPage(
                        here.frame(desk.words().get("desk.site.cases")),
                        here.to("/cases"),
                        cases.running().stream().map(one -> row(here, one)).toList(),
                        cases.ended(ENDED).stream().map(one -> row(here, one)).toList(),
                        StepsController.maySay(here) ? here.to("/steps") : null)))
                .orElseGet(Reply::missing);
    }

    private CasesPage.Row row(Here here, Case one) {
        Standing standing = standings.of(one, here.now());
        Document document = documents.find(one.document()).orElseThrow();
        return new CasesPage.Row(
                one,
                caseFinding.title(here.desk(), standing),
                state(here, standing, document),
                left(here, standing),
                standing.isOverdue(here.now()));
    }

    private String state(Here here, Standing standing, Document document) {
        Messages words = here.desk().words();
        Case.Ending ending = standing.about().ending();
        if (ending != null) {
            return words.get(
                    "process.ended." + ending.how().key(), here.frame("").day(ending.at()));
        }
        if (standing.back() != null) {
            return words.get("process.state.with-author");
        }
        return standing.current()
                .map(one -> words.get(
                        "process.state",
                        words.get("process.kind." + one.step().kind().key()),
                        lines.waitsFor(standing, document, one.step(), words, here.now())))
                .orElseGet(() -> words.get("process.state.ready"));
    }

    private static String left(Here here, Standing standing) {
        Messages words = here.desk().words();
        Optional<Instant> due = standing.current().map(Standing.At::due);
        return due.map(until -> {
                    long days = Duration.between(here.now(), until).toDays();
                    return until.isBefore(here.now()) ? late(words, -days) : left(words, days);
                })
                .orElse("");
    }

    private static String late(Messages words, long days) {
        return days < 2 ? words.get("process.overdue") : words.get("process.late", days);
    }

    private static String left(Messages words, long days) {
        return days == 0
                ? words.get("process.left.today")
                : days == 1 ? words.get("process.left.one") : words.get("process.left", days);
    }
}
