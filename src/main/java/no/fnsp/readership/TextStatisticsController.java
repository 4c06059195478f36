package no.fnsp.readership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Editions;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.html.Link;
import no.fnsp.site.Site;
import no.fnsp.statistics.Figures;
import no.fnsp.statistics.Figures.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How much a national text is read on all the sites that show it: for the national desk. */
@Controller
class TextStatisticsController {

    private final Lookup lookup;
    private final Figures figures;
    private final Documents documents;
    private final Editions editions;

    TextStatisticsController(Lookup lookup, Figures figures, Documents documents, Editions editions) {
        this.lookup = lookup;
        this.figures = figures;
        this.documents = documents;
        this.editions = editions;
    }

    @GetMapping("/desk/sites/{site}/statistics/texts/{document}")
    Reply text(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String period) {
        return find(desk, site, document)
                .map(text -> Reply.page(page(lookup.site(desk, site).orElseThrow(), text, Period.of(period))))
                .orElseGet(Reply::missing);
    }

    private Optional<Document> find(Desk desk, String site, UUID document) {
        return lookup.site(desk, site)
                .filter(Here::national)
                .flatMap(here -> documents
                        .find(document)
                        .filter(one -> one.site().equals(here.site().id())));
    }

    private TextStatisticsPage page(Here here, Document text, Period period) {
        Asked asked = new Asked(null, text.id(), "", period.since(here.today()), here.today());
        var counted = period.byMonth() ? figures.months(asked) : figures.days(asked);
        String title = editions.published(text.id(), here.now()).stream()
                .findFirst()
                .map(edition -> edition.body().title())
                .orElse(text.key());
        var all = new Link(here.words().get("desk.site.statistics"), here.to("/statistics?period=" + period.key()));
        return new TextStatisticsPage(
                here.frame(title, all),
                here,
                period,
                text.id(),
                title,
                Plot.of(here.words(), period, here.today(), counted),
                rows(lookup.all(here), figures.sites(asked)));
    }

    private static List<TextStatisticsPage.Row> rows(Map<UUID, Site> sites, List<Figures.SiteCount> counts) {
        return counts.stream()
                .flatMap(count -> Optional.ofNullable(sites.get(count.site()))
                        .map(site -> new TextStatisticsPage.Row(site.settings().shortName(), count.count()))
                        .stream())
                .toList();
    }
}
