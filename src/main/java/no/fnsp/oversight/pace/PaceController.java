package no.fnsp.oversight.pace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.desk.Sheet;
import no.fnsp.html.Messages;
import no.fnsp.oversight.View;
import no.fnsp.oversight.Views;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Approvals week by week, in the whole country or on one site, on a page or as a file. */
@Controller
class PaceController {

    private final Views views;
    private final Pace pace;

    PaceController(Views views, Pace pace) {
        this.views = views;
        this.pace = pace;
    }

    @GetMapping("/desk/oversight/approvals")
    Reply page(Desk desk, @RequestParam(defaultValue = "") String site) {
        return find(desk, site).<Reply>map(Reply::page).orElseGet(Reply::missing);
    }

    private Optional<PacePage> find(Desk desk, String site) {
        return views.of(desk)
                .flatMap(view -> sites(view, site).map(sites -> {
                    String title = desk.words().get("oversight.pace");
                    return new PacePage(desk.frame(title), view, site, pace.of(view, sites));
                }));
    }

    /** The base and every site, or the one that somebody sees. */
    private static Optional<Set<UUID>> sites(View view, String key) {
        if (!key.isEmpty()) {
            return view.site(key).map(site -> Set.of(site.id()));
        }
        var all = new HashSet<>(View.ids(view.every()));
        all.add(view.base().id());
        return Optional.of(all);
    }

    @GetMapping("/desk/oversight/approvals.csv")
    Reply file(Desk desk, @RequestParam(defaultValue = "") String site) {
        return find(desk, site).map(PaceController::sheet).orElseGet(Reply::missing);
    }

    private static Reply sheet(PacePage page) {
        Messages words = page.frame().words();
        var sheet = new Sheet(List.of(
                words.get("oversight.week"),
                words.get("oversight.professional"),
                words.get("oversight.editorial"),
                words.get("oversight.national"),
                words.get("oversight.acceptances"),
                words.get("oversight.automatic"),
                words.get("oversight.policy"),
                words.get("oversight.critical")));
        page.weeks()
                .forEach(week -> sheet.row(List.of(
                        week.monday(),
                        week.professional(),
                        week.editorial(),
                        week.national(),
                        week.accepted(),
                        week.automatic(),
                        week.policy(),
                        week.critical())));
        return sheet.as(words.get("oversight.file.pace"));
    }
}
