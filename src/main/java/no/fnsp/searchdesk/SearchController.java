package no.fnsp.searchdesk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.search.AskedQuestions;
import no.fnsp.search.Promoted;
import no.fnsp.search.Promotions;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What readers of a site look for, and what is shown to them first. */
@Controller
class SearchController {

    private static final String SEARCH = "/desk/sites/{site}/search";
    private static final String ID = "{promoted:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
    private static final int DAYS = 30;
    private static final int MOST = 50;

    private final SearchLookup lookup;
    private final AskedQuestions questions;
    private final Promotions promotions;
    private final Sites sites;

    SearchController(SearchLookup lookup, AskedQuestions questions, Promotions promotions, Sites sites) {
        this.lookup = lookup;
        this.questions = questions;
        this.promotions = promotions;
        this.sites = sites;
    }

    @GetMapping(SEARCH)
    Reply show(Desk desk, @PathVariable String site) {
        return lookup.site(desk, site)
                .map(here -> Reply.page(page(here, Form.fresh(here.today()))))
                .orElseGet(Reply::missing);
    }

    private SearchingPage page(Here here, Form form) {
        UUID site = here.site().id();
        return new SearchingPage(
                here.frame(here.desk().words().get("desk.site.search")),
                here,
                DAYS,
                questions.most(site, here.today().minusDays(DAYS), false, MOST),
                questions.most(site, here.today().minusDays(DAYS), true, MOST),
                promotions.of(site, here.now()),
                national(here),
                form);
    }

    private List<Promoted> national(Here here) {
        return here.site().isNationalBase()
                ? List.of()
                : sites.find(Site.NATIONAL_BASE, here.now())
                        .map(base -> promotions.shown(List.of(base.id()), here.today(), here.now()))
                        .orElse(List.of());
    }

    @PostMapping(SEARCH + "/promoted")
    Reply add(Desk desk, @PathVariable String site, @RequestParam Map<String, String> written) {
        return act(desk, site, (here, permit) -> {
            var form = new Form(written);
            return form.read(here.site())
                    .map(promoted -> {
                        promotions.add(permit, promoted, here.now());
                        return Reply.onward(here.to(""), "searchdesk.added");
                    })
                    .orElseGet(() -> Reply.refused(page(here, form)));
        });
    }

    @PostMapping(SEARCH + "/promoted/" + ID + "/ending")
    Reply end(Desk desk, @PathVariable String site, @PathVariable UUID promoted) {
        return act(
                desk,
                site,
                (here, permit) -> promotions.end(permit, here.site().id(), promoted, here.now())
                        ? Reply.onward(here.to(""), "searchdesk.ended")
                        : Reply.missing());
    }

    private Reply act(Desk desk, String site, BiFunction<Here, Permit, Reply> act) {
        return lookup.site(desk, site)
                .flatMap(here -> here.whole().map(permit -> act.apply(here, permit)))
                .orElseGet(Reply::missing);
    }
}
