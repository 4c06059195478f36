package no.fnsp.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.html.Embeds;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words.Spoken;

/** Samples of documents, of what every site tells by law, and of who works in a department. */
final class ReaderSamples {

    private static final Embeds.File FILE = new Embeds.File("/media/0192-a/fullmakt.pdf", "Fullmakt", "PDF", 240_000);

    private ReaderSamples() {}

    static Map<String, Page> of(Samples samples) {
        var pages = new LinkedHashMap<String, Page>();
        pages.put("policy", policy(samples));
        pages.put("papers", papers(samples, true));
        pages.put("papers-none", papers(samples, false));
        pages.put("paper", paper(samples, "accessible", ""));
        pages.put("paper-barred", paper(samples, "not", "Ring 55 00 01 00, så leser vi det for deg."));
        return pages;
    }

    private static Page policy(Samples samples) {
        return new PolicyPage(
                samples.frame("Personvern", new Link("Forside", "/")),
                new Spoken("Personvern", Language.NB),
                samples.lead(),
                samples.chapters(),
                List.of(new Link("Personvern i forskning", "/personvern/forskning")),
                LocalDate.of(2026, 11, 2));
    }

    private static Page papers(Samples samples, boolean some) {
        return new PaperListPage(
                samples.frame("Dokumenter", new Link("Forside", "/")),
                false,
                "/dokumenter",
                some ? "fullmakt" : "",
                List.of(
                        new PaperListPage.Choice(
                                "form",
                                List.of(
                                        new PaperListPage.Option("form", "Skjema", some),
                                        new PaperListPage.Option("brochure", "Brosjyre", false))),
                        new PaperListPage.Choice(
                                "sprak",
                                List.of(
                                        new PaperListPage.Option("nb", "bokmål", false),
                                        new PaperListPage.Option("en", "engelsk", false)))),
                some
                        ? List.of(
                                item("Fullmakt til å snakke på dine vegne", Language.NB, "accessible", true, null),
                                item("Consent to treatment", Language.EN, "partly", false, "Ortopedisk avdeling"))
                        : List.of(),
                2);
    }

    private static PaperListPage.Item item(
            String title,
            Language language,
            String access,
            boolean national,
            @org.jspecify.annotations.Nullable String unit) {
        return new PaperListPage.Item(
                new Link(title, "/dokumenter/x", language), "Kort om det.", "form", FILE, access, national, unit);
    }

    private static Page paper(Samples samples, String access, String instead) {
        return new PaperPage(
                samples.frame("Fullmakt", new Link("Forside", "/"), new Link("Dokumenter", "/dokumenter")),
                new Spoken("Fullmakt til å snakke på dine vegne", Language.NB),
                new Lead(Language.NB, List.of(Markup.clean("La en du stoler på, snakke med sykehuset for deg."))),
                "form",
                FILE,
                access,
                instead,
                instead.isEmpty(),
                instead.isEmpty() ? null : new Link("Ortopedisk avdeling", "/avdelinger/ortopedisk"),
                LocalDate.of(2026, 5, 2),
                instead.isEmpty() ? null : LocalDate.of(2027, 5, 2));
    }

    static List<StaffMember> staff() {
        return List.of(
                new StaffMember(
                        "Kari Eksempel",
                        new Spoken("Avdelingsleder", Language.NB),
                        "55 00 01 31",
                        "kari.eksempel@sykehus.example",
                        new Embeds.Picture(
                                List.of(new Embeds.Source(
                                        320, "/assets/b1/icon.svg?webp=320", "/assets/b1/icon.svg?jpeg=320")),
                                320,
                                320,
                                "")),
                new StaffMember("Ola Døme", new Spoken("Overlege", Language.NB), "", "", null));
    }
}
