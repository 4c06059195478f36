package no.fnsp.factbook;

import java.util.List;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.fact.Fact;
import no.fnsp.fact.Facts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All facts that may be said on a site: its own and the national ones. */
@Controller
class FactsController {

    private static final int MOST = 500;

    private final FactLookup lookup;
    private final Facts facts;

    FactsController(FactLookup lookup, Facts facts) {
        this.lookup = lookup;
        this.facts = facts;
    }

    @GetMapping("/desk/sites/{site}/facts")
    Reply list(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind) {
        return lookup.site(desk, site)
                .map(here -> Reply.page(page(here, q.strip(), kind)))
                .orElseGet(Reply::missing);
    }

    private ListPage page(Here here, String words, String kind) {
        Fact.Kind wanted = Fact.Kind.find(kind).orElse(null);
        List<Fact> found = facts.search(new Facts.Wanted(here.site().id(), words, wanted, true), MOST + 1, here.now());
        return new ListPage(
                here.frame(here.words().get("desk.site.facts")),
                here,
                words,
                wanted,
                found.stream().limit(MOST).toList(),
                found.size() > MOST,
                here.site().isNationalBase()
                        ? List.of()
                        : facts.eachOn(here.site().id(), here.now()));
    }
}
