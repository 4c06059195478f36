package no.fnsp.editor.tree;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages that a link may lead to, for the dialog of the rich-text field. */
@Controller
class PageSearchController {

    private static final int MOST = 20;

    private final Finding finding;
    private final PageTree tree;

    PageSearchController(Finding finding, PageTree tree) {
        this.finding = finding;
        this.tree = tree;
    }

    /** Answers {@code {"items": [{"id", "title", "path", "href"}]}}; the link leads to the page wherever it moves. */
    @GetMapping("/desk/sites/{site}/pages/search")
    Reply search(Desk desk, @PathVariable String site, @RequestParam(defaultValue = "") String q) {
        return finding.site(desk, site)
                .map(here -> Reply.data(Map.of("items", found(here, q))))
                .orElseGet(Reply::missing);
    }

    private List<Map<String, String>> found(Here here, String q) {
        return tree.search(here, q).stream()
                .filter(branch -> branch.document() != null)
                .limit(MOST)
                .map(PageSearchController::data)
                .toList();
    }

    private static Map<String, String> data(Branch branch) {
        String id = Objects.requireNonNull(branch.document()).toString();
        return Map.of("id", id, "title", branch.title(), "path", branch.path(), "href", "document:" + id);
    }
}
