package no.fnsp.oversight.coverage;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.desk.Sheet;
import no.fnsp.html.Messages;
import no.fnsp.oversight.View;
import no.fnsp.oversight.Views;
import no.fnsp.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The map of every national text on every site, and the same as files. */
@Controller
class CoverageController {

    private final Views views;
    private final Mapping mapping;

    CoverageController(Views views, Mapping mapping) {
        this.views = views;
        this.mapping = mapping;
    }

    @GetMapping("/desk/oversight")
    Reply map(
            Desk desk,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String speciality,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String page) {
        var asked = Asked.of(region, speciality, state, kind, days, page);
        return views.of(desk)
                .map(view -> Reply.page(new CoveragePage(
                        view.frame(view.words().get("oversight.coverage")), mapping.of(view, asked, false))))
                .orElseGet(Reply::missing);
    }

    /** Every text on every chosen site. */
    @GetMapping("/desk/oversight/coverage.csv")
    Reply texts(
            Desk desk,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String speciality,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String days) {
        var asked = Asked.of(region, speciality, state, kind, days, "");
        return views.of(desk).map(view -> texts(mapping.of(view, asked, true))).orElseGet(Reply::missing);
    }

    private static Reply texts(CoverageMap map) {
        Messages words = map.view().words();
        var columns = new ArrayList<>(
                List.of(words.get("oversight.text"), words.get("oversight.kind"), words.get("oversight.oldest")));
        map.sites().forEach(site -> columns.add(site.settings().shortName()));
        var sheet = new Sheet(columns);
        for (CoverageMap.Row row : map.rows()) {
            var cells = new ArrayList<Object>(List.of(
                    row.text().title(),
                    words.get("kind." + row.text().kind().key()),
                    row.count().days(map.view().now())));
            map.sites().forEach(site -> cells.add(map.cell(row, site)));
            sheet.row(cells);
        }
        return sheet.as(words.get("oversight.file.texts"));
    }

    /** Every site this person sees, counted. */
    @GetMapping("/desk/oversight/sites.csv")
    Reply sites(Desk desk, @RequestParam(defaultValue = "") String region) {
        return views.of(desk)
                .map(view -> sites(mapping.of(view, Asked.of(region, "", "", "", "", ""), false)))
                .orElseGet(Reply::missing);
    }

    private static Reply sites(CoverageMap map) {
        View view = map.view();
        Messages words = view.words();
        var sheet = new Sheet(List.of(
                words.get("oversight.site"),
                words.get("oversight.adopted"),
                words.get("oversight.state.newest"),
                words.get("oversight.state.waiting"),
                words.get("oversight.state.replaced"),
                words.get("oversight.state.supplemented"),
                words.get("oversight.state.variant"),
                words.get("oversight.oldest")));
        map.sites().forEach(site -> sheet.row(cells(map, site)));
        return sheet.as(words.get("oversight.file.sites"));
    }

    private static List<Object> cells(CoverageMap map, Site site) {
        Count count = map.of(site);
        return List.of(
                site.settings().name(),
                count.adopted(),
                count.newest(),
                count.waiting(),
                count.replaced(),
                count.supplemented(),
                count.variants(),
                count.days(map.view().now()));
    }
}
