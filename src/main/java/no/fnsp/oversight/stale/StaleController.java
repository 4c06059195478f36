package no.fnsp.oversight.stale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.desk.Sheet;
import no.fnsp.html.Messages;
import no.fnsp.oversight.Views;
import no.fnsp.oversight.Whose;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Texts that nobody has vouched for in a long time, on a page or as a file. */
@Controller
class StaleController {

    /** The base is reviewed every third year. */
    private static final int USUAL = 36;

    private static final int LONGEST = 600;

    private final Views views;
    private final StaleTexts texts;

    StaleController(Views views, StaleTexts texts) {
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/desk/oversight/stale")
    Reply page(
            Desk desk, @RequestParam(defaultValue = "") String site, @RequestParam(defaultValue = "") String months) {
        return find(desk, site, months).<Reply>map(Reply::page).orElseGet(Reply::missing);
    }

    private Optional<StalePage> find(Desk desk, String site, String months) {
        int wanted = months.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(months), LONGEST) : USUAL;
        return views.of(desk).flatMap(view -> Whose.of(view, site)).map(whose -> {
            var before = LocalDate.ofInstant(whose.view().now(), Norway.TIME)
                    .minusMonths(wanted)
                    .atStartOfDay(Norway.TIME)
                    .toInstant();
            String title = desk.words().get("oversight.stale");
            return new StalePage(desk.frame(title), whose, wanted, texts.of(whose, before));
        });
    }

    @GetMapping("/desk/oversight/stale.csv")
    Reply file(
            Desk desk, @RequestParam(defaultValue = "") String site, @RequestParam(defaultValue = "") String months) {
        return find(desk, site, months).map(StaleController::sheet).orElseGet(Reply::missing);
    }

    private static Reply sheet(StalePage page) {
        Messages words = page.frame().words();
        var sheet = new Sheet(List.of(
                words.get("oversight.responsible"),
                words.get("oversight.owner"),
                words.get("oversight.text"),
                words.get("oversight.kind"),
                words.get("oversight.language"),
                words.get("oversight.stale.approved"),
                words.get("oversight.stale.since")));
        page.texts()
                .forEach(text -> sheet.row(List.of(
                        text.responsible(),
                        text.owner(),
                        text.title(),
                        words.get("kind." + text.kind().key()),
                        text.language().code(),
                        text.approved() == null ? "" : LocalDate.ofInstant(text.approved(), Norway.TIME),
                        LocalDate.ofInstant(text.shownSince(), Norway.TIME))));
        return sheet.as(words.get("oversight.file.stale"));
    }
}
