package no.fnsp.sitedesk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.html.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new site, in one form; what is left to do afterwards stands on its own page. */
@Controller
class NewSiteController {

    private final Opening opening;

    NewSiteController(Opening opening) {
        this.opening = opening;
    }

    @GetMapping("/desk/new-site")
    Reply form(Desk desk) {
        var blank = new Form(Map.of(
                "language.nb", "on", "language.nn", "on", "language.en", "on", "main", "nb", "theme", "national"));
        List<Link> sites = sites(desk);
        return sites.isEmpty() ? Reply.missing() : Reply.page(page(desk, blank, sites));
    }

    private List<Link> sites(Desk desk) {
        return opening.blueprints(desk).stream()
                .map(site -> new Link(site.settings().shortName(), site.key()))
                .sorted(Comparator.comparing(Link::label))
                .toList();
    }

    private static NewSitePage page(Desk desk, Form form, List<Link> sites) {
        return new NewSitePage(desk.frame(desk.words().get("sitedesk.new-site")), form, sites);
    }

    @PostMapping("/desk/new-site")
    Reply open(Desk desk, @RequestParam Map<String, String> written) {
        var form = new Form(written);
        List<Link> sites = sites(desk);
        if (sites.isEmpty()) {
            return Reply.missing();
        }
        return opening.open(desk, form)
                .map(site -> Reply.onward(Desk.to(site, "/setup"), "sitedesk.opened"))
                .orElseGet(() -> Reply.refused(page(desk, form, sites)));
    }
}
