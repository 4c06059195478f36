package no.fnsp.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;

/** What others tell, as it stands on pages of the made-up hospital. */
final class OutsideSamples {

    private OutsideSamples() {}

    static Map<String, Page> pages(Samples samples) {
        var pages = new LinkedHashMap<String, Page>();
        pages.put("vacancies", list(samples, 27, "", vacancies()));
        pages.put(
                "vacancies-narrowed",
                list(samples, 1, "sykepleier", List.of(vacancies().getFirst())));
        pages.put("vacancies-nothing", list(samples, 0, "romferge", List.of()));
        pages.put(
                "vacancies-none",
                new VacancyListPage(
                        samples.frame("Ledige stillinger"),
                        List.of(),
                        0,
                        0,
                        narrowing(""),
                        "2. mars 2026 kl. 14.05",
                        false,
                        null,
                        null,
                        null));
        pages.put(
                "vacancies-elsewhere",
                new VacancyLinksPage(
                        samples.frame("Ledige stillinger"),
                        List.of(
                                new Link("Jobb hos oss", "https://jobb.example.no/"),
                                new Link(
                                        "Søk på arbeidsplassen.nav.no",
                                        "https://arbeidsplassen.nav.no/stillinger?q=Elvebyen"))));
        return pages;
    }

    private static Page list(Samples samples, int found, String q, List<VacancyListPage.Vacancy> some) {
        return new VacancyListPage(
                samples.frame("Ledige stillinger"),
                some,
                found,
                27,
                narrowing(q),
                "2. mars 2026 kl. 14.05",
                true,
                new Link("Jobb hos oss", "https://jobb.example.no/"),
                null,
                found > 25 ? "/ledige-stillinger?side=2" : null);
    }

    private static VacancyListPage.Narrowing narrowing(String q) {
        return new VacancyListPage.Narrowing(
                "/ledige-stillinger",
                q,
                List.of("Helse og sosial", "Kontor & økonomi"),
                "",
                List.of("Deltid", "Fast", "Heltid"),
                "",
                List.of("7", "14", "30"),
                "");
    }

    private static List<VacancyListPage.Vacancy> vacancies() {
        return List.of(
                new VacancyListPage.Vacancy(
                        "Sykepleier, 75–100 %, <kirurgisk> sengepost",
                        "https://arbeidsplassen.nav.no/stillinger/stilling/1?a=1&b=2",
                        "Elvebyen sykehus HF, kirurgisk klinikk",
                        "Elvebyen",
                        "Helse og sosial · Fast · Heltid",
                        LocalDate.of(2026, 3, 20),
                        ""),
                new VacancyListPage.Vacancy(
                        "Renholder",
                        "https://arbeidsplassen.nav.no/stillinger/stilling/2",
                        "Elvebyen sykehus HF",
                        "",
                        "",
                        null,
                        "Snarest"),
                new VacancyListPage.Vacancy(
                        "Portør",
                        "https://arbeidsplassen.nav.no/stillinger/stilling/3",
                        "Elvebyen sykehus HF",
                        "Elvebyen",
                        "Deltid",
                        null,
                        ""));
    }

    static Beside.Told told(String... words) {
        String said =
                words.length == 0 ? "Slitasje i hofta gir smerter når du går, og etter hvert når du hviler." : words[0];
        return new Beside.Told(
                words.length == 0 ? "Hofteartrose" : said,
                said,
                Language.NB,
                List.of(
                        new Block.Paragraph(new BlockId("h0"), Markup.plain(said)),
                        new Block.ListItem(new BlockId("h1"), false, Markup.plain(said))),
                "2. mars 2026 kl. 14.05",
                true);
    }

    static Beside.Waiting waiting(String... name) {
        String place = name.length == 0 ? "Elvebyen sykehus" : name[0];
        return new Beside.Waiting(
                new Beside.Table(
                        List.of("assessment", "day"),
                        List.of(
                                new Beside.Place(place, true, Arrays.asList(12, null)),
                                new Beside.Place("Fjordbyen sykehus", false, Arrays.asList(1, 30))),
                        3,
                        "2. mars 2026 kl. 14.05",
                        true),
                new Link(
                        "Sammenlign på Velg behandlingssted",
                        "https://tjenester.helsenorge.no/velg-behandlingssted/ventetider-for?bid=1"));
    }

    static Beside.Waiting noTimes() {
        return new Beside.Waiting(null, new Link("Sammenlign", "https://tjenester.helsenorge.no/velg-behandlingssted"));
    }
}
