package no.fnsp.readership;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.desk.Sheet;
import no.fnsp.html.Messages;
import no.fnsp.statistics.Figures;
import no.fnsp.statistics.Figures.Asked;
import no.fnsp.statistics.Figures.Count;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The same figures as files for a spreadsheet, and more rows than a page shows. */
@Controller
class StatisticsFiles {

    private static final int MOST = 20_000;

    private final Lookup lookup;
    private final Figures figures;

    StatisticsFiles(Lookup lookup, Figures figures) {
        this.lookup = lookup;
        this.figures = figures;
    }

    @GetMapping("/desk/sites/{site}/statistics/csv")
    Reply file(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "days") String what,
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "") String period) {
        return lookup.site(desk, site)
                .filter(here -> what.equals("page") == path.startsWith("/") && path.length() <= 1000)
                .flatMap(here -> file(here, what, path, Period.of(period)))
                .orElseGet(Reply::missing);
    }

    private Optional<Reply> file(Here here, String what, String path, Period period) {
        Asked own = new Asked(here.site().id(), null, path, period.since(here.today()), here.today());
        Messages words = here.words();
        return switch (what) {
            case "days", "page" ->
                Optional.of(sheet(
                        words,
                        "statistics.day",
                        figures.days(own).entrySet().stream(),
                        day -> day.getKey(),
                        day -> day.getValue()));
            case "pages" ->
                Optional.of(sheet(
                        words,
                        "statistics.page",
                        figures.pages(own, MOST).stream(),
                        page -> page.path(),
                        Figures.PageCount::count));
            case "texts" -> here.national() ? Optional.of(texts(words, here, own)) : Optional.empty();
            case "outgoing" -> Optional.of(outgoing(words, own));
            default -> Optional.empty();
        };
    }

    private Reply texts(Messages words, Here here, Asked own) {
        var everywhere = new Asked(null, null, "", own.since(), own.until());
        return sheet(
                words,
                "statistics.text",
                figures.texts(here.site().id(), everywhere, MOST).stream(),
                text -> text.title() == null ? text.text().toString() : text.title(),
                Figures.TextCount::count);
    }

    private Reply outgoing(Messages words, Asked own) {
        var sheet = new Sheet(List.of(words.get("statistics.address"), words.get("statistics.clicks")));
        figures.outgoing(own, MOST).forEach(click -> sheet.row(List.of(click.host() + click.target(), click.clicks())));
        return sheet.as(words.get("statistics.file"));
    }

    private static <T> Reply sheet(
            Messages words, String first, Stream<T> rows, Function<T, Object> named, Function<T, Count> counted) {
        var sheet = new Sheet(List.of(
                words.get(first),
                words.get("statistics.views"),
                words.get("statistics.plain"),
                words.get("statistics.served")));
        rows.forEach(row -> {
            Count count = counted.apply(row);
            sheet.row(List.of(named.apply(row), count.views(), count.plain(), count.served()));
        });
        return sheet.as(words.get("statistics.file"));
    }
}
