package no.fnsp.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words.Spoken;
import org.jspecify.annotations.Nullable;

/** The pages about clinical studies, for the made-up hospital. */
final class StudySamples {

    private final Frame list;
    private final Frame one;

    private StudySamples(Samples samples) {
        this.list = samples.frame("Kliniske studier");
        this.one = samples.frame("Trening før kneprotese", new Link("Kliniske studier", "/kliniske-studier"));
    }

    static Map<String, Page> of(Samples samples) {
        var made = new StudySamples(samples);
        var pages = new LinkedHashMap<String, Page>();
        pages.put("studies", made.list(true));
        pages.put("studies-nothing", made.list(false));
        pages.put(
                "studies-none",
                new StudyListPage(made.list, "/kliniske-studier", List.of(), List.of(), 0, 0, List.of()));
        pages.put("study", made.study("open", null));
        pages.put("study-lapsed", made.study("lapsed", null));
        pages.put("study-withdrawn", made.study("withdrawn", "Studien ble registrert to ganger."));
        return pages;
    }

    private StudyListPage list(boolean found) {
        var filters = List.of(
                filter(
                        "status",
                        "studies.status",
                        "studies.status.any",
                        new StudyListPage.Option("apen", "Tar imot deltakere", 2, !found)),
                filter(
                        "kategori",
                        "studies.area",
                        "studies.area.any",
                        new StudyListPage.Option("kreft", "Kreft", 1, false)),
                filter(
                        "behandling",
                        "studies.subject",
                        "studies.subject.any",
                        new StudyListPage.Option("hofteprotese", "Hofteprotese", 1, false)),
                new StudyListPage.Filter(
                        "hvor",
                        "studies.where",
                        "studies.where.any",
                        List.of(new StudyListPage.Options(
                                "Helse Vest",
                                List.of(new StudyListPage.Option("vest", "Alle i Helse Vest", 2, false))))));
        List<StudyListPage.Group> groups = !found
                ? List.of()
                : List.of(
                        new StudyListPage.Group(
                                "Hos Elvebyen sykehus",
                                List.of(new StudyListPage.Item(
                                        new Link("Trening før <kneprotese>", "/kliniske-studier/trening", Language.NB),
                                        "open",
                                        new Spoken("Elvebyen sykehus", Language.NB),
                                        2,
                                        List.of("Muskel og skjelett")))),
                        new StudyListPage.Group(
                                "Andre steder i landet",
                                List.of(new StudyListPage.Item(
                                        new Link("Kortare behandling", "/kliniske-studier/kortare", Language.NN),
                                        "lapsed",
                                        new Spoken("Fjorden sjukehus", Language.NN),
                                        0,
                                        List.of("Kreft", "Blod")))));
        List<StudyListPage.Chosen> chosen = found
                ? List.of()
                : List.of(new StudyListPage.Chosen("Tar imot deltakere", "/kliniske-studier?kategori=kreft"));
        return new StudyListPage(list, "/kliniske-studier", filters, groups, found ? 2 : 0, 3, chosen);
    }

    private static StudyListPage.Filter filter(String name, String label, String any, StudyListPage.Option option) {
        return new StudyListPage.Filter(name, label, any, List.of(new StudyListPage.Options(null, List.of(option))));
    }

    private StudyPage study(String status, @Nullable String withdrawn) {
        return new StudyPage(
                one,
                new Spoken("Trening før <kneprotese>", Language.NB),
                status,
                withdrawn,
                new StudyPage.Text(
                        passage("Vi undersøker om trening hjelper."),
                        passage("Du kan delta hvis du er over 50 år."),
                        new Passage(Language.NB, List.of())),
                new StudyPage.Contact("Studiesykepleier", "studie@example.no", "+47 55 00 01 10"),
                new StudyPage.Where(
                        new Link("Elvebyen sykehus", "/", Language.NB),
                        status.equals("lapsed"),
                        List.of(
                                new Link("Fjorden sjukehus", "https://fjorden.example.no/", Language.NN),
                                new Link("Gamle sykehus", "", Language.NB))),
                List.of(new Link("Kneprotese", "/behandlinger/kneprotese", Language.NB)),
                List.of(new Link("Muskel og skjelett", "/kliniske-studier?kategori=muskel-og-skjelett", Language.NB)),
                List.of(
                        new StudyPage.Fact("study.starts", "1. april 2026", null),
                        new StudyPage.Fact("study.nct", "NCT99000001", "https://clinicaltrials.gov/study/NCT99000001")),
                new StudyPage.Science(
                        Language.EN,
                        "Prehabilitation before knee arthroplasty",
                        new Passage(Language.EN, List.of(paragraph("An example.")))),
                "2. mars 2026");
    }

    private static Passage passage(String words) {
        return new Passage(
                Language.NB,
                List.of(paragraph(words), new Block.ListItem(BlockId.fresh(), false, Markup.plain("Et punkt"))));
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(BlockId.fresh(), Markup.plain(words));
    }
}
