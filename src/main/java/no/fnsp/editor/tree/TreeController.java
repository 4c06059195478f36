package no.fnsp.editor.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fnsp.content.Kind;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import no.fnsp.html.Link;
import no.fnsp.identity.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page tree of a site. */
@Controller
class TreeController {

    static final List<Kind> MADE_HERE = List.of(Kind.ARTICLE, Kind.LANDING, Kind.NEWS);

    private final Finding finding;
    private final PageTree tree;

    TreeController(Finding finding, PageTree tree) {
        this.finding = finding;
        this.tree = tree;
    }

    @GetMapping("/desk/sites/{site}")
    Reply site(@PathVariable String site) {
        return Reply.onward("/desk/sites/" + site + "/pages");
    }

    @GetMapping("/desk/sites/{site}/pages")
    Reply pages(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "/") String under,
            @RequestParam(defaultValue = "") String q) {
        return finding.site(desk, site)
                .map(here -> Reply.page(page(here, under.startsWith("/") ? under : "/", q)))
                .orElseGet(Reply::missing);
    }

    private TreePage page(Here here, String under, String q) {
        var steps = new ArrayList<Link>();
        Map<String, String> above = q.isEmpty() ? tree.above(here, under) : Map.of();
        if (!above.isEmpty()) {
            steps.add(new Link(here.desk().words().get("desk.site.pages"), here.to("/pages")));
            above.entrySet().stream()
                    .limit(above.size() - 1L)
                    .forEach(step -> steps.add(new Link(step.getValue(), here.to("/pages?under=" + step.getKey()))));
        }
        String title = above.getOrDefault(under, here.desk().words().get("desk.site.pages"));
        return new TreePage(
                here.frame(title, steps.toArray(Link[]::new)),
                here,
                under,
                q,
                q.isEmpty() ? tree.under(here, under) : tree.search(here, q),
                here.may(Right.ARRANGE, under) ? made(here) : List.of());
    }

    /** News stand together, wherever they are made. */
    private static List<Kind> made(Here here) {
        return MADE_HERE.stream()
                .filter(kind -> kind != Kind.NEWS || here.may(Right.ARRANGE, "/nyheter"))
                .toList();
    }
}
