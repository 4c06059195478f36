package no.fnsp.factbook;

import java.util.List;
import java.util.Map;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.fact.Fact;
import no.fnsp.fact.Facts;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The facts a writer may put in a text, for the dialog of the rich-text field. */
@Controller
class FactSearchController {

    private static final int MOST = 40;

    private final FactLookup lookup;
    private final Facts facts;

    FactSearchController(FactLookup lookup, Facts facts) {
        this.lookup = lookup;
        this.facts = facts;
    }

    /**
     * Answers {@code {"items": [{"id", "kind", "label", "text"}]}}: only what may be said now. In a text it is written
     * {@code <data value="fact:id">text</data>}.
     *
     * @param language that of the text it shall stand in; the site's main one where it is missing
     */
    @GetMapping("/desk/sites/{site}/facts/search")
    Reply search(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String language) {
        return lookup.site(desk, site)
                .map(here -> Reply.data(Map.of("items", found(here, q, kind, language))))
                .orElseGet(Reply::missing);
    }

    private List<Map<String, String>> found(Here here, String words, String kind, String language) {
        Language wanted = Language.find(language).orElse(here.site().mainLanguage());
        return facts
                .search(
                        new Facts.Wanted(
                                here.site().id(), words, Fact.Kind.find(kind).orElse(null), false),
                        MOST,
                        here.now())
                .stream()
                .map(fact -> Map.of(
                        "id", fact.id().toString(),
                        "kind", fact.kind().key(),
                        "label", fact.label().plain(wanted),
                        "text", fact.in(wanted, here.now()).all()))
                .toList();
    }
}
