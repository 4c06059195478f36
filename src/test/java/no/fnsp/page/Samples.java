package no.fnsp.page;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import no.fnsp.html.Banners;
import no.fnsp.html.Foot;
import no.fnsp.html.Footer;
import no.fnsp.html.Frame;
import no.fnsp.html.Head;
import no.fnsp.html.Header;
import no.fnsp.html.Link;
import no.fnsp.html.Links;
import no.fnsp.html.Messages;
import no.fnsp.html.Notice;
import no.fnsp.html.Page;
import no.fnsp.html.Question;
import no.fnsp.html.SiteLook;
import no.fnsp.html.Theme;
import no.fnsp.text.Accordion;
import no.fnsp.text.Attachment;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Picture;
import no.fnsp.text.Video;
import no.fnsp.text.Words.Spoken;

/** One of every page, for a made-up hospital, in a language of the caller's choice. */
public final class Samples {

    private static final LocalDate REVIEWED = LocalDate.of(2026, 3, 2);

    private final Language language;
    private final Theme theme;

    private Samples(Language language, Theme theme) {
        this.language = language;
        this.theme = theme;
    }

    /** Every sample by name: every page record at least once, in bokmål; some in other languages. */
    public static Map<String, Page> all() {
        var all = new LinkedHashMap<String, Page>();
        new Samples(Language.NB, Theme.SOR_OST).pages().forEach((name, page) -> all.put(name + "-nb", page));
        new Samples(Language.NN, Theme.VEST).pages().forEach((name, page) -> all.put(name + "-nn", page));
        new Samples(Language.SE, Theme.NORD).pages().forEach((name, page) -> all.put(name + "-se", page));
        all.put("front-midt", new Samples(Language.NB, Theme.MIDT).front());
        all.put("front-national", new Samples(Language.EN, Theme.NATIONAL).front());
        all.put("treatment-pharmacy", new Samples(Language.EN, Theme.PHARMACY).treatment("elvebyen", false));
        all.putAll(SiteSamples.all());
        return all;
    }

    /** Every kind of page once, and what differs for the eye in other languages and families. */
    static Map<String, Page> forBrowser() {
        var some = new LinkedHashMap<>(all());
        some.keySet().removeIf(name -> name.matches("(?!treatment-|treatments-se|front|place-).*-(nn|se)"));
        return some;
    }

    /** A page with this title, in Northern Sámi. */
    public static Page titled(String title) {
        var sami = new Samples(Language.SE, Theme.NORD);
        return new ArticlePage(
                sami.frame(title), new Spoken(title, Language.SE), Lead.none(Language.SE), sami.chapters(), null);
    }

    static Samples in(Language language) {
        return new Samples(language, Theme.VEST);
    }

    Map<String, Page> pages() {
        var pages = new LinkedHashMap<String, Page>();
        pages.put("platform", platform());
        pages.put("front", front());
        pages.put("treatments", treatments("", "", 2));
        pages.put("treatments-none", treatments("xyz", "", 0));
        pages.put("treatment", treatment("", false));
        pages.put("treatment-place", treatment("elvebyen", false));
        pages.put("treatment-unknown", treatment("", true));
        pages.put("treatment-general", general());
        pages.put("department", department());
        pages.put("departments", departments());
        pages.put("place", place());
        pages.put("places", new PlaceListPage(frame("Steder"), places()));
        pages.put("article", article());
        pages.put("notice", notice());
        pages.put("notice-list", notices());
        pages.put("notice-list-none", new NoticeListPage(frame("Meldinger"), List.of()));
        pages.put("gather", gather());
        pages.put("news", news());
        pages.put("news-list", new NewsListPage(frame("Nyheter"), teasers(), null, "/nyheter?side=2"));
        pages.put("search", search(true));
        pages.put("search-none", search(false));
        pages.put("news-none", new NewsListPage(frame("Nyheter"), List.of(), null, null));
        EventSamples.of(this).forEach(pages::put);
        pages.put("landing", landing());
        pages.put("gone", gone());
        pages.put(
                "not-found",
                new ErrorPage(
                        frame("Ikke funnet"),
                        new ErrorPage.Problem.Status(404),
                        new Link("Hofteprotese", "https://felles.example.no/behandlinger/hofteprotese")));
        Link papers = new Link("Se alle dokumenter", "/dokumenter");
        pages.put(
                "paper-withdrawn",
                new ErrorPage(frame("Trukket tilbake"), new ErrorPage.Problem.NoPaper(true, papers), null));
        pages.put("paper-over", new ErrorPage(frame("Over"), new ErrorPage.Problem.NoPaper(false, papers), null));
        pages.put("revised", new ErrorPage(frame("Revideres"), new ErrorPage.Problem.Revised(), null));
        pages.put("error", new ErrorPage(frame("Feil"), new ErrorPage.Problem.Status(500), null));
        pages.put("feedback-words", feedback(Question.words("merke", "kvittering", false)));
        pages.put(
                "feedback-refused",
                feedback(Question.words("merke", "kvittering", false).refused("Hvor er parkeringen?", "long")));
        pages.put("feedback-done", feedback(Question.done("merke")));
        pages.putAll(StudySamples.of(this));
        pages.putAll(OutsideSamples.pages(this));
        pages.putAll(ReaderSamples.of(this));
        pages.put(
                "not-on-platform",
                new ErrorPage(frame("Vi fant ikke siden"), new ErrorPage.Problem.NotOnPlatform(), null));
        pages.put("unknown-host", new UnknownHostPage(Frame.withoutSite(language, "b1", "Ingen nettside")));
        return pages;
    }

    private FeedbackPage feedback(Question question) {
        return new FeedbackPage(unasked(frame("Tilbakemelding")), question, "/behandlinger/hofteprotese");
    }

    /** A page that is itself an answer does not ask. */
    private static Frame unasked(Frame frame) {
        return new Frame(
                frame.language(),
                frame.words(),
                frame.build(),
                frame.site(),
                frame.head(),
                frame.header(),
                frame.breadcrumb(),
                frame.notices(),
                frame.banners(),
                frame.footer(),
                frame.links());
    }

    Frame frame(String title, Link... breadcrumb) {
        return frame(title, List.of(), new Banners(false, false, false), breadcrumb);
    }

    private Frame frame(String title, List<Notice> notices, Banners banners, Link... breadcrumb) {
        return new Frame(
                language,
                Messages.of(language),
                "b1",
                new SiteLook("Elvebyen sykehus", "", "/", theme),
                new Head(
                        title + " – Elvebyen sykehus",
                        "Hva som skjer før, under og etter.",
                        "https://elvebyen.example.no/side",
                        List.of(
                                new Head.Alternate(Language.NB, "https://elvebyen.example.no/side"),
                                new Head.Alternate(Language.NN, "https://elvebyen.example.no/nn/side")),
                        true,
                        List.of("{\"@context\":\"https://schema.org\",\"name\":\"</script><b>x</b>\"}")),
                new Header(
                        List.of(
                                new Header.MenuItem(
                                        new Link("Behandlinger", "/behandlinger"), title.equals("Hofteprotese")),
                                new Header.MenuItem(new Link("Avdelinger", "/avdelinger"), false),
                                new Header.MenuItem(new Link("Steder", "/steder"), false),
                                new Header.MenuItem(new Link("Nyheter", "/nyheter"), false),
                                new Header.MenuItem(new Link("Om oss", "/om-oss"), false)),
                        new Link("Logg inn på Helsenorge", "https://www.helsenorge.no/", Language.NB),
                        List.of(
                                new Header.LanguageChoice(Language.NB, "/", language == Language.NB),
                                new Header.LanguageChoice(Language.NN, "/nn", language == Language.NN),
                                new Header.LanguageChoice(Language.SE, "/se", language == Language.SE),
                                new Header.LanguageChoice(Language.EN, "/en", language == Language.EN)),
                        "/behandlinger"),
                List.of(breadcrumb),
                notices,
                banners,
                new Footer(
                        new Link("+47 55 00 01 00", "tel:+4755000100"),
                        "post@elvebyen.example.no",
                        "Postboks 1, 0001 Elvebyen",
                        "999 999 999",
                        "/kontakt",
                        "/om-oss",
                        "/rettigheter",
                        "/personvern",
                        "/tilgjengelighet"),
                new Links(Map.of("document:krykker", "/behandlinger/krykker", "page:/pasientreiser", "/pasientreiser")),
                new SampleEmbeds(),
                new Foot("merke.nb./side", true));
    }

    private Page platform() {
        return new PlatformFrontPage(
                frame("Sykehusenes nettsider"),
                List.of(
                        new PlatformFrontPage.Region(
                                "Helse Sør-Øst",
                                links("Elvebyen sykehus", "Fjordsykehuset", "Sykehusapotekene i Sør-Øst")),
                        new PlatformFrontPage.Region("Helse Vest", links("Vestkysten sjukehus", "Haugane sjukehus")),
                        new PlatformFrontPage.Region("Helse Nord", links("Nordlyssykehuset", "Viddesykehuset"))));
    }

    private Page front() {
        return new FrontPage(
                frame(
                        "Forside",
                        List.of(new Notice(
                                Notice.Kind.INFO,
                                "Nye telefontider fra 1. desember",
                                "Poliklinikkene svarer nå fra klokken 8 til 15.",
                                new Link("Les om telefontidene", "/nyheter/telefontider"))),
                        new Banners(false, true, false)),
                "Elvebyen sykehus",
                new Spoken("Sykehus for deg som bor i Elvebyen og kommunene rundt", Language.NB),
                "/behandlinger",
                links(
                        "Pasientreiser",
                        "Besøkstid",
                        "Bytte eller avbestille time",
                        "For pårørende",
                        "Ledige stillinger",
                        "Frikort"),
                teasers(),
                "/nyheter",
                places(),
                "/steder");
    }

    TreatmentListPage treatments(String q, String letter, int perLetter) {
        var groups = new ArrayList<TreatmentListPage.Group>();
        for (String each : "ABCDEFGHIJKLMNOPRSTUVYØÅ".split("")) {
            var entries = IntStream.range(0, perLetter)
                    .mapToObj(i -> i % 3 == 1
                            ? new TreatmentListPage.Entry(
                                    each + "lstadsyndrom " + i, "/behandlinger/x" + i, each + "ndre ord " + i, null)
                            : new TreatmentListPage.Entry(
                                    each + "rtroskopi av kne og hofte " + i, "/behandlinger/" + each + i, null, null))
                    .toList();
            if (!entries.isEmpty()) {
                groups.add(new TreatmentListPage.Group(each, entries));
            }
        }
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"
                .chars()
                .mapToObj(c -> new TreatmentListPage.Letter(Character.toString(c), "QWXZÆ".indexOf(c) < 0))
                .toList();
        int found = groups.stream().mapToInt(group -> group.entries().size()).sum();
        return new TreatmentListPage(
                frame("Behandlinger", new Link("Forside", "/")),
                "/behandlinger",
                q,
                letter,
                letters,
                groups,
                1512,
                found);
    }

    private TreatmentPage treatment(String sted, boolean unknown) {
        boolean chosen = !sted.isEmpty();
        var frame = frame(
                "Hofteprotese",
                chosen
                        ? List.of(new Notice(
                                Notice.Kind.OPERATIONS,
                                "Parkeringshuset er stengt denne uken",
                                "Bruk plassen ved inngang nord, og beregn litt ekstra tid.",
                                null))
                        : List.of(),
                new Banners(false, false, false),
                new Link("Forside", "/"),
                new Link("Behandlinger", "/behandlinger"));
        return new TreatmentPage(
                frame,
                TreatmentKind.TREATMENT,
                new Spoken("Hofteprotese", Language.NB),
                List.of("kunstig hofte", "totalprotese i hofta", "hofteleddsprotese"),
                lead(),
                review(),
                new PlacePicker(
                        "/behandlinger/hofteprotese",
                        List.of(
                                new PlacePicker.Choice("elvebyen", "Elvebyen", "Ortopedisk avdeling, bygg B", chosen),
                                new PlacePicker.Choice("fjorden", "Fjorden", "Ortopedisk poliklinikk", false),
                                new PlacePicker.Choice("bakken", "Bakken rehabiliteringssenter", "", false)),
                        unknown),
                chosen ? meeting() : null,
                chapters(),
                new Beside(
                        new Beside.Studies(2, "/kliniske-studier?behandling=hofteprotese"),
                        EventSamples.beside(),
                        new Beside.Extract(
                                OutsideSamples.told(),
                                new Link(
                                        "Les mer om hofteartrose (helsenorge.no)",
                                        "https://www.helsenorge.no/",
                                        Language.NB)),
                        // Where the place is chosen, the sample has no times.
                        chosen ? OutsideSamples.noTimes() : OutsideSamples.waiting()),
                null);
    }

    private TreatmentPage general() {
        return new TreatmentPage(
                frame(
                        "Gåing med krykker",
                        List.of(new Notice(
                                Notice.Kind.EMERGENCY,
                                "Telefonene våre er nede",
                                "Ring 113 ved fare for liv.",
                                new Link("Følg med her", "/beredskap"))),
                        new Banners(true, true, false),
                        new Link("Forside", "/")),
                TreatmentKind.SUPPORT_ARTICLE,
                new Spoken("Å gå med krykker", Language.NB),
                List.of(),
                Lead.none(Language.NB),
                new Review(null, null, null, null, null),
                new PlacePicker(
                        "/behandlinger/krykker",
                        IntStream.range(0, 9)
                                .mapToObj(i -> new PlacePicker.Choice(
                                        "s" + i, "Sted " + i, i % 2 == 0 ? "Avdeling" : "", i == 3))
                                .toList(),
                        false),
                null,
                List.of(chapter("trapp", "I trapp", national(Language.NB, p("Opp med den friske foten først.")))),
                Beside.NOTHING,
                LocalDate.of(2026, 3, 2));
    }

    private Page gather() {
        return new GatherPage(
                frame("Samle til utskrift", new Link("Forside", "/"), new Link("Behandlinger", "/behandlinger")),
                "/utskrift",
                "/utskrift.pdf",
                "",
                List.of(new GatherPage.Choice("hofteprotese", "Hofteprotese", null)),
                List.of(
                        new GatherPage.Choice("blodprove", "Blodprøve", null),
                        new GatherPage.Choice("krykker", "Walking with crutches", Language.EN)),
                GatherPage.Told.TOO_MANY);
    }

    Lead lead() {
        return new Lead(
                Language.NB,
                List.of(Markup.clean(
                        "Når hofteleddet er slitt, kan kirurgen bytte det ut med et kunstig ledd. De fleste får"
                                + " mindre smerter og går bedre etterpå.")));
    }

    private static Review review() {
        return new Review(
                REVIEWED,
                REVIEWED.plusYears(3),
                LocalDate.of(2026, 5, 11),
                "Elvebyen sykehus",
                "Overlege, ortopedisk kirurgi");
    }

    private MeetingPlace meeting() {
        return new MeetingPlace(
                new Link("Ortopedisk avdeling", "/avdelinger/ortopedisk"),
                new Link("Elvebyen", "/steder/elvebyen"),
                new Spoken(
                        "Møt i resepsjonen i 2. etasje i bygg B. Ta av til høyre når du kommer ut av heisen.",
                        Language.NB),
                address(),
                phones());
    }

    private static Address address() {
        return new Address("Eksempelveien 1", "0001", "Elvebyen", "https://kart.example.no/?p=60,5");
    }

    private static List<Phone> phones() {
        return List.of(
                new Phone(
                        new Spoken("Ortopedisk poliklinikk, endre eller avbestille time", Language.NB),
                        "+47 55 00 01 10",
                        weekdays()),
                new Phone(new Spoken("Sengeposten", Language.NB), "+47 55 00 01 20", always()));
    }

    private static Hours weekdays() {
        return new Hours(List.of(new Hours.Row(
                MONDAY,
                FRIDAY,
                List.of(
                        new Hours.Span(LocalTime.of(8, 0), LocalTime.of(11, 30)),
                        new Hours.Span(LocalTime.of(12, 30), LocalTime.of(15, 0))))));
    }

    private static Hours always() {
        return new Hours(List.of(
                new Hours.Row(MONDAY, SUNDAY, List.of(new Hours.Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)))));
    }

    private static Hours opening() {
        return new Hours(List.of(
                new Hours.Row(MONDAY, FRIDAY, List.of(new Hours.Span(LocalTime.of(7, 0), LocalTime.of(21, 0)))),
                new Hours.Row(SATURDAY, SATURDAY, List.of(new Hours.Span(LocalTime.of(9, 0), LocalTime.of(18, 0)))),
                new Hours.Row(SUNDAY, SUNDAY, List.of())));
    }

    List<ShownChapter> chapters() {
        var rows = List.<Block>of(
                row(true, "Når", "Hva du gjør", "Smerte"),
                row(false, "Dag 1", "Står ved sengen og går noen skritt", "Middels"),
                row(false, "Uke 2", "Tar stingene hos fastlegen", "Lett"),
                row(false, "Uke 6", "Kontroll og røntgen", "Ingen eller lett"));
        var before = new ArrayList<Block>(List.of(
                p(
                        "Du får innkalling med dato og klokkeslett. <a href=\"document:krykker\">Øv på å gå med krykker</a> hjemme."),
                h("Medisiner"),
                item(false, "Ta med en liste over <strong>alle</strong> medisinene du bruker."),
                item(false, "Si fra hvis du bruker blodfortynnende."),
                item(false, "Ikke ta nye medisiner uten å spørre."),
                warning("Ring oss hvis du får feber, sår eller utslett de siste to ukene før operasjonen.")));
        var during = new ArrayList<Block>(List.of(
                p("Operasjonen tar en til to timer."),
                item(true, "Du får bedøvelse i ryggen."),
                item(true, "Kirurgen setter inn protesen."),
                item(true, "Du våkner på oppvåkningen."),
                fact("De fleste reiser hjem etter to dager.")));
        during.addAll(rows);
        return List.of(
                chapter(
                        "referral",
                        "Henvisning og vurdering",
                        national(Language.NB, p("Fastlegen henviser deg. Sykehuset svarer innen ti virkedager."))),
                chapter(
                        "before",
                        "Før",
                        national(Language.NB, before.toArray(Block[]::new)),
                        local(
                                "Elvebyen sykehus",
                                Origin.Intent.SUPPLEMENT,
                                Language.NN,
                                p(
                                        "Hos oss møter du til ein førebuande samtale veka før. Ta med <a href=\"page:/pasientreiser\">reisekvittering</a>."))),
                new ShownChapter(
                        "during",
                        new Spoken("Under", Language.NB),
                        List.of(new Passage(
                                Language.NB, List.of(p("Du skal faste i <strong>seks timer</strong>, ikke fire.")))),
                        List.of(
                                national(Language.NB, during.toArray(Block[]::new)),
                                local(
                                        "Ortopedisk avdeling",
                                        Origin.Intent.SUPPLEMENT,
                                        Language.NB,
                                        fact("Pårørende kan være med til operasjonsdøra.")))),
                chapter(
                        "after",
                        "Etter",
                        local(
                                "Elvebyen sykehus",
                                Origin.Intent.REPLACE,
                                Language.NB,
                                p("Vi ringer deg etter tre dager."),
                                item(false, "Tren hver dag."),
                                item(false, "Bruk krykker i seks uker.")),
                        national(Language.EN, p("You may drive after six weeks."))),
                chapter("shown", "Se og les", national(Language.NB, shown())),
                chapter(
                        "practical",
                        "Praktisk informasjon",
                        local(
                                "Elvebyen sykehus",
                                Origin.Intent.PRACTICAL,
                                Language.NB,
                                p("Ring <a href=\"tel:+4755000100\">55 00 01 00</a> om du skal bytte time."))));
    }

    /** Every kind of block that shows what the text does not hold itself. */
    private static Block[] shown() {
        return new Block[] {
            p("Avdelingen har <data value=\"fact:" + SampleEmbeds.BEDS + "\">tolv senger</data>. Les <a href=\"media:"
                    + SampleEmbeds.LEAFLET + "\">brosjyren</a> eller <a href=\"media:" + SampleEmbeds.GONE
                    + "\">en som er borte</a>."),
            new Picture(
                    BlockId.fresh(),
                    SampleEmbeds.WARD,
                    "En mann går med krykker i en korridor",
                    false,
                    Markup.clean("Du står opp <em>samme dag</em>.")),
            new Picture(BlockId.fresh(), SampleEmbeds.RIVER, "", true, Markup.EMPTY),
            new Picture(BlockId.fresh(), SampleEmbeds.GONE, "Borte", false, Markup.clean("Billedtekst som er borte")),
            h("Øvelser"),
            new Block.Subheading(BlockId.fresh(), Markup.clean("De første dagene"), true),
            new Video(BlockId.fresh(), "https://vimeo.com/1", "Slik går du i trapp"),
            new Attachment(BlockId.fresh(), SampleEmbeds.LEAFLET, "Øvelser etter hofteprotese"),
            new Attachment(BlockId.fresh(), SampleEmbeds.GONE, "Den gamle brosjyren"),
            new Accordion(BlockId.fresh(), "Kan jeg dusje?", Markup.clean("Ja, etter <strong>to</strong> dager.")),
            new Accordion(BlockId.fresh(), "Kan jeg dusje?", Markup.clean("Bruk dusjkrakk.")),
            new Accordion(BlockId.fresh(), "Når kan jeg kjøre bil?", Markup.clean("Spør kirurgen."))
        };
    }

    private Page department() {
        return new DepartmentPage(
                frame(
                        "Håndkirurgisk poliklinikk",
                        new Link("Forside", "/"),
                        new Link("Avdelinger", "/avdelinger"),
                        new Link("Kirurgisk klinikk", "/avdelinger/kirurgisk"),
                        new Link("Ortopedisk avdeling", "/avdelinger/kirurgisk/ortopedisk"),
                        new Link("Seksjon for overekstremitet", "/avdelinger/kirurgisk/ortopedisk/overekstremitet")),
                DepartmentKind.OUTPATIENT,
                new Spoken("Håndkirurgisk poliklinikk", Language.NB),
                new Lead(
                        Language.NB,
                        List.of(Markup.clean("Vi undersøker og behandler skader og sykdom i hånd og håndledd."))),
                new Spoken("Meld deg i skranken i 1. etasje, rett innenfor hovedinngangen.", Language.NB),
                places(),
                phones(),
                ReaderSamples.staff(),
                links("Ergoterapi for hånd", "Gipsrommet"),
                links(
                        "Karpaltunnelsyndrom",
                        "Triggerfinger",
                        "Kuskefinger (Dupuytrens kontraktur)",
                        "Brudd i håndledd"),
                List.of(
                        chapter("k1", "Til deg som skal henvise", own(p("Send henvisningen elektronisk."))),
                        chapter("k2", "Om oss", own(p("Vi er ti som arbeider her.")))));
    }

    private Page departments() {
        var leaf = new DepartmentListPage.Node(new Link("Gipsrommet", "/a/5"), List.of());
        var unit = new DepartmentListPage.Node(new Link("Håndkirurgisk poliklinikk", "/a/4"), List.of(leaf));
        var section = new DepartmentListPage.Node(new Link("Seksjon for overekstremitet", "/a/3"), List.of(unit));
        var department = new DepartmentListPage.Node(new Link("Ortopedisk avdeling", "/a/2"), List.of(section));
        return new DepartmentListPage(
                frame("Avdelinger", new Link("Forside", "/")),
                List.of(
                        new DepartmentListPage.Node(new Link("Kirurgisk klinikk", "/a/1"), List.of(department, leaf)),
                        new DepartmentListPage.Node(new Link("Medisinsk klinikk", "/b/1"), List.of(unit, leaf)),
                        new DepartmentListPage.Node(new Link("Klinikk for psykisk helsevern", "/c/1"), List.of())));
    }

    private Page place() {
        return new PlacePage(
                frame("Elvebyen", new Link("Forside", "/"), new Link("Steder", "/steder")),
                new Spoken("Elvebyen", Language.NB),
                new Lead(
                        Language.NB,
                        List.of(Markup.clean("Sykehuset ligger midt i byen, fem minutter å gå fra stasjonen."))),
                address(),
                opening(),
                new Hours(List.of(new Hours.Row(
                        MONDAY, SUNDAY, List.of(new Hours.Span(LocalTime.of(14, 0), LocalTime.of(20, 0)))))),
                phones(),
                new Spoken("Parkeringshuset har 300 plasser. Du betaler når du kjører ut.", Language.NB),
                new Spoken("Buss 2 og 5 stopper rett utanfor hovudinngangen.", Language.NN),
                new Spoken("Trinnfri inngang, heis til alle etasjer, teleslynge i skranken.", Language.NB),
                links("Ortopedisk avdeling", "Fødeavdelingen", "Akuttmottaket"),
                List.of());
    }

    private Page notice() {
        return new NoticePage(
                frame(
                        "Sykehuset er i rød beredskap",
                        List.of(
                                new Notice(
                                        Notice.Kind.EMERGENCY,
                                        "yellow",
                                        Language.NB,
                                        "Ikke besøk på sykehuset nå",
                                        "Det er mye smitte. Snakk med avdelingen.",
                                        null,
                                        new Link("Les hele meldingen", "/varsel/besoeksstans")),
                                new Notice(
                                        Notice.Kind.OPERATIONS,
                                        "minor",
                                        Language.EN,
                                        "Maintenance tonight",
                                        "Some pages may be unavailable.",
                                        null,
                                        null)),
                        new Banners(false, false, false),
                        new Link("Forside", "/")),
                "notice.emergency.red",
                new Spoken("Sykehuset er i rød beredskap", Language.NB),
                "Har du time i dag, kan den bli utsatt. Ved fare for liv: ring 113.",
                true,
                "Gjaldt fra 1. desember 2026 kl. 14.05 til 2. desember 2026 kl. 08.00.",
                new Passage(Language.NB, List.of(p("Vi tar imot mange skadde på kort tid."))),
                new Link("Se hvilke timer som er utsatt", "https://example.no/timer"));
    }

    private Page notices() {
        var lift = new Notice(
                Notice.Kind.OPERATIONS, "minor", Language.NB, "Heisen er ute av drift", "Bruk trappen.", null, null);
        var item = new NoticeListPage.Item(
                lift,
                "Gjelder fra 1. desember 2026 kl. 14.05. Vi vet ikke ennå når det er over.",
                List.of(new Link("Ortopedisk klinikk", "/avdelinger/ortopedisk-klinikk")),
                true);
        return new NoticeListPage(frame("Meldinger", new Link("Forside", "/")), List.of(item));
    }

    private Page article() {
        return new ArticlePage(
                frame("Rettigheter", new Link("Forside", "/"), new Link("Om oss", "/om-oss")),
                new Spoken("Rettighetene dine", Language.NB),
                new Lead(
                        Language.NB,
                        List.of(Markup.clean("Som pasient har du rett til å få vite, være med å bestemme og klage."))),
                List.of(
                        chapter(
                                "k1",
                                "Ventetid",
                                own(
                                        p("Du skal få svar innen ti virkedager."),
                                        h("Hvis fristen går ut"),
                                        p("Ring oss."))),
                        chapter("k2", "Klage", own(p("Skriv til avdelingen.")))),
                LocalDate.of(2026, 4, 30));
    }

    private Page news() {
        return new NewsPage(
                frame("Ny fødestue", new Link("Forside", "/"), new Link("Nyheter", "/nyheter")),
                new Spoken("Den nye fødestuen åpner", Language.NB),
                LocalDate.of(2026, 5, 4),
                LocalDate.of(2026, 5, 6),
                new Lead(
                        Language.NB,
                        List.of(Markup.clean("Mandag tar vi imot de første fødende i nye rom med utsikt til elva."))),
                List.of(chapter("k1", "Besøk oss", own(p("Åpent hus lørdag.")))));
    }

    private Page landing() {
        return new LandingPage(
                frame("For pårørende", new Link("Forside", "/")),
                new Spoken("For pårørende", Language.NB),
                new Lead(
                        Language.NB,
                        List.of(Markup.clean("Du er viktig for den som er syk. Her er det som kan hjelpe deg."))),
                List.of(
                        new LandingPage.Card(
                                new Link("Besøkstid", "/besok"), "Når du kan komme, og hva du bør tenke på"),
                        new LandingPage.Card(new Link("Overnatting", "/overnatting"), "Rom i nærheten av sykehuset"),
                        new LandingPage.Card(new Link("Barn som pårørende", "/barn"), "")),
                List.of(chapter("k1", "Snakk med oss", own(p("Spør på avdelingen.")))));
    }

    private Page gone() {
        return new ErrorPage(
                frame("Borte", new Link("Forside", "/")),
                new ErrorPage.Problem.Gone(
                        "Metoden er ikke i bruk lenger. En ny behandling har tatt over.",
                        new Link("Artroskopi av kne", "/behandlinger/artroskopi")),
                null);
    }

    private static List<NewsTeaser> teasers() {
        return List.of(
                new NewsTeaser(
                        new Link("Den nye fødestuen åpner", "/nyheter/fodestue"),
                        LocalDate.of(2026, 5, 4),
                        "Mandag tar vi imot de første fødende i nye rom."),
                new NewsTeaser(
                        new Link("Slik bestiller du pasientreise til og fra sykehuset", "/nyheter/reise"),
                        LocalDate.of(2026, 4, 20),
                        "Bestill senest dagen før."),
                new NewsTeaser(new Link("Vaksine mot influensa", "/nyheter/vaksine"), LocalDate.of(2026, 4, 2), ""));
    }

    private static List<PlaceTeaser> places() {
        return List.of(
                new PlaceTeaser(new Link("Elvebyen", "/steder/elvebyen"), address()),
                new PlaceTeaser(
                        new Link("Fjorden", "/steder/fjorden"), new Address("Fjordgata 2", "0002", "Fjorden", null)),
                new PlaceTeaser(new Link("Bakken rehabiliteringssenter", "/steder/bakken"), null));
    }

    private static List<Link> links(String... labels) {
        return Arrays.stream(labels)
                .map(label ->
                        new Link(label, "/" + label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-")))
                .toList();
    }

    static ShownChapter chapter(String anchor, String heading, ShownPart... parts) {
        return new ShownChapter(anchor, new Spoken(heading, Language.NB), List.of(parts));
    }

    static ShownPart national(Language language, Block... blocks) {
        return new ShownPart(new Origin.National(), language, List.of(blocks));
    }

    private static ShownPart own(Block... blocks) {
        return new ShownPart(new Origin.Own(), Language.NB, List.of(blocks));
    }

    static ShownPart local(String owner, Origin.Intent intent, Language language, Block... blocks) {
        return new ShownPart(new Origin.Local(owner, intent), language, List.of(blocks));
    }

    static Block p(String html) {
        return new Block.Paragraph(BlockId.fresh(), Markup.clean(html));
    }

    static Block h(String html) {
        return new Block.Subheading(BlockId.fresh(), Markup.clean(html));
    }

    static Block item(boolean numbered, String html) {
        return new Block.ListItem(BlockId.fresh(), numbered, Markup.clean(html));
    }

    static Block fact(String html) {
        return new Block.FactBox(BlockId.fresh(), Markup.clean(html));
    }

    static Block warning(String html) {
        return new Block.Warning(BlockId.fresh(), Markup.clean(html));
    }

    static Block row(boolean header, String... cells) {
        return new Block.TableRow(
                BlockId.fresh(), header, Arrays.stream(cells).map(Markup::clean).toList());
    }

    private SearchPage search(boolean found) {
        var hit = new SearchPage.Hit(
                "/behandlinger/hofteprotese",
                "Behandling",
                List.of(new SearchPage.Mark("Hofteprotese", true)),
                "ny hofte",
                List.of(new SearchPage.Mark("En kunstig ", false), new SearchPage.Mark("hofte", true)),
                Language.NB);
        var facet = new SearchPage.Facet(
                "search.narrow.kind",
                "/sok?q=hofte",
                List.of(new SearchPage.Option("Behandling", "/sok?q=hofte&type=treatment", 3, false)));
        return new SearchPage(
                frame("Søk etter hofte"),
                "/sok",
                "hofte",
                found
                        ? null
                        : new SearchPage.Within(
                                new Spoken("Kreftsenteret", Language.NB),
                                "/kreftsenteret",
                                new Link("Helse Bergen", "/sok?q=hofte")),
                List.of(new Link("Artroseskolen", "/kurs")),
                found ? List.of(hit) : List.of(),
                found ? 21 : 0,
                2,
                3,
                found ? List.of(hit) : List.of(),
                false,
                "hofteprotese",
                found ? List.of(facet) : List.of(),
                found ? "/sok?q=hofte" : null,
                found ? "/sok?q=hofte&side=3" : null,
                List.of(new Link("Behandlinger", "/behandlinger")),
                false);
    }
}
