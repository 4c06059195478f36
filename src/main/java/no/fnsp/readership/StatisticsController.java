package no.fnsp.readership;

import java.util.List;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.html.Link;
import no.fnsp.statistics.Figures;
import no.fnsp.statistics.Figures.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How much a site and each page of it is read. */
@Controller
class StatisticsController {

    private static final int SHOWN = 50;

    private final Lookup lookup;
    private final Figures figures;

    StatisticsController(Lookup lookup, Figures figures) {
        this.lookup = lookup;
        this.figures = figures;
    }

    @GetMapping("/desk/sites/{site}/statistics")
    Reply site(Desk desk, @PathVariable String site, @RequestParam(defaultValue = "") String period) {
        return lookup.site(desk, site)
                .map(here -> Reply.page(page(here, Period.of(period))))
                .orElseGet(Reply::missing);
    }

    private StatisticsPage page(Here here, Period period) {
        Asked own = new Asked(here.site().id(), null, "", period.since(here.today()), here.today());
        return new StatisticsPage(
                here.frame(here.words().get("desk.site.statistics")),
                here,
                period,
                plot(here, period, own),
                figures.pages(own, SHOWN),
                figures.outgoing(own, SHOWN / 2),
                here.national() ? figures.texts(here.site().id(), everywhere(own), SHOWN) : List.of());
    }

    private static Asked everywhere(Asked own) {
        return new Asked(null, null, "", own.since(), own.until());
    }

    private Plot plot(Here here, Period period, Asked asked) {
        var counted = period.byMonth() ? figures.months(asked) : figures.days(asked);
        return Plot.of(here.words(), period, here.today(), counted);
    }

    @GetMapping("/desk/sites/{site}/statistics/page")
    Reply page(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "") String period) {
        return lookup.site(desk, site)
                .filter(here -> path.startsWith("/") && path.length() <= 1000)
                .map(here -> Reply.page(page(here, path, Period.of(period))))
                .orElseGet(Reply::missing);
    }

    private PageStatisticsPage page(Here here, String path, Period period) {
        Asked asked = new Asked(here.site().id(), null, path, period.since(here.today()), here.today());
        List<Figures.PageCount> counted = figures.pages(asked, 1);
        String title = counted.isEmpty() || counted.getFirst().title() == null
                ? path
                : counted.getFirst().title();
        return new PageStatisticsPage(
                here.frame(title, all(here, period)),
                here,
                period,
                path,
                title,
                plot(here, period, asked),
                figures.languages(asked),
                figures.outgoing(asked, SHOWN / 2));
    }

    private static Link all(Here here, Period period) {
        return new Link(here.words().get("desk.site.statistics"), here.to("/statistics?period=" + period.key()));
    }
}
