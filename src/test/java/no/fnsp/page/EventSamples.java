package no.fnsp.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Block;
import no.fnsp.text.Language;
import no.fnsp.text.Words.Spoken;
import org.jspecify.annotations.Nullable;

/** Courses and events of the made-up hospital. */
final class EventSamples {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

    private final Samples samples;

    private EventSamples(Samples samples) {
        this.samples = samples;
    }

    static Map<String, Page> of(Samples samples) {
        var some = new EventSamples(samples);
        var pages = new LinkedHashMap<String, Page>();
        pages.put("event", some.page(null));
        pages.put("event-over", some.page("event.over"));
        pages.put("events", some.list(true));
        pages.put("events-narrowed", some.list(false));
        pages.put("events-none", some.none());
        pages.put("event-calendar", some.calendar(true));
        pages.put("event-calendar-none", some.calendar(false));
        return pages;
    }

    static EventsBeside beside() {
        return new EventsBeside(
                List.of(
                        new EventsBeside.Item(
                                new Link("Hofteskole", "/arrangementer/hofteskole"), "", List.of(time("cancelled"))),
                        new EventsBeside.Item(
                                new Link("Nettkurs", "https://fjell.example/arrangementer/nettkurs", Language.NN),
                                "Fjell sjukehus",
                                List.of())),
                new Link("Se dem i listen", "/arrangementer?behandling=hofteprotese"));
    }

    private static EventTeaser.Time time(String state) {
        return new EventTeaser.Time(
                "2027-02-02T10:00+01:00",
                "tirsdag 2. februar 2027 kl. 10.00–14.00",
                state.equals("open") ? null : "event.state." + state);
    }

    private EventPage page(@Nullable String status) {
        boolean over = "event.over".equals(status);
        return new EventPage(
                samples.frame("Hofteskole", new Link("Forside", "/"), new Link("Kurs", "/arrangementer")),
                "event.kind.preparation",
                new Spoken("Hofteskole", Language.NB),
                "Lær hvordan du forbereder deg til operasjonen.",
                List.of("event.audience.patients", "event.audience.relatives"),
                "event.attendance.place",
                status,
                passage(Samples.p("Du vet hva som skjer, og hva du kan gjøre selv.")),
                passage(Samples.item(false, "Øvelser før operasjonen"), Samples.item(false, "Smerter og medisiner")),
                passage(Samples.p("Ta med joggesko.")),
                over ? List.of() : times(),
                over ? "tirsdag 2. februar 2027 kl. 10.00–14.00" : "",
                new Link("Les mer", "https://www.example.no/"),
                "Lærings- og mestringssenteret, +47 55 00 01 00",
                List.of(new Link("Hofteprotese", "/behandlinger/hofteprotese")),
                over ? null : "/arrangementer/hofteskole.ics",
                "/arrangementer");
    }

    private static Passage passage(Block... blocks) {
        return new Passage(Language.NB, List.of(blocks));
    }

    private static List<EventTime> times() {
        var place = new Link("Elvebyen", "/steder/elvebyen", Language.NB);
        var address = new Address("Elvegata 1", "0001", "Elvebyen", "https://www.openstreetmap.org/");
        return List.of(
                new EventTime(
                        "2027-02-02T10:00+01:00",
                        "tirsdag 2. februar 2027 kl. 10.00–14.00",
                        "open",
                        place,
                        "",
                        "Rom 2",
                        address,
                        new Spoken("Denne gangen med tolk.", Language.NN),
                        "https://www.example.no/meld-pa"),
                new EventTime(
                        "2027-02-09T10:00+01:00",
                        "tirsdag 9. februar 2027 kl. 10.00–14.00",
                        "cancelled",
                        place,
                        "",
                        "",
                        address,
                        null,
                        "https://www.example.no/meld-pa"),
                new EventTime(
                        "2027-02-16T10:00+01:00",
                        "tirsdag 16. februar 2027 kl. 10.00–14.00",
                        "full",
                        null,
                        "Gamlebygget",
                        "Biblioteket i byen",
                        null,
                        null,
                        ""));
    }

    private static List<EventListPage.Filter> filters(boolean chosen) {
        return List.of(
                new EventListPage.Filter(
                        "kategori",
                        List.of(
                                new EventListPage.Option("learning", "Lærings- og mestringskurs", 7, chosen),
                                new EventListPage.Option("group", "Gruppe", 2, false))),
                new EventListPage.Filter("hvor", List.of(new EventListPage.Option("elvebyen", "Elvebyen", 3, false))));
    }

    private EventListPage list(boolean all) {
        var events = List.of(
                new EventTeaser(
                        new Link("Hofteskole", "/arrangementer/hofteskole", Language.NB),
                        "",
                        "event.kind.preparation",
                        "Lær hvordan du forbereder deg.",
                        List.of(time("open"), time("cancelled")),
                        4,
                        "Elvebyen"),
                new EventTeaser(
                        new Link(
                                "Leve med langvarig smerte", "https://fjell.example/arrangementer/smerte", Language.NN),
                        "Fjell sjukehus",
                        "event.kind.learning",
                        "",
                        List.of(),
                        0,
                        ""));
        return new EventListPage(
                samples.frame("Kurs", new Link("Forside", "/")),
                "/arrangementer",
                21,
                all ? 21 : 0,
                filters(!all),
                all ? events : List.of(),
                null,
                all ? "/arrangementer?side=2" : null,
                "/arrangementer?maned=2027-02",
                "/arrangementer.ics");
    }

    private EventListPage none() {
        return new EventListPage(
                samples.frame("Kurs", new Link("Forside", "/")),
                "/arrangementer",
                0,
                0,
                List.of(),
                List.of(),
                null,
                null,
                "/arrangementer?maned=2027-02",
                "/arrangementer.ics");
    }

    private EventCalendarPage calendar(boolean some) {
        LocalDate second = MONDAY.plusDays(1);
        return new EventCalendarPage(
                samples.frame("Kurs i februar 2027", new Link("Forside", "/"), new Link("Kurs", "/arrangementer")),
                "/arrangementer",
                "2027-02",
                "februar 2027",
                !some,
                some ? new Link("januar 2027", "/arrangementer?maned=2027-01") : null,
                new Link("mars 2027", "/arrangementer?maned=2027-03"),
                filters(some),
                List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
                IntStream.range(0, 4)
                        .mapToObj(week -> new EventCalendarPage.Week(
                                5 + week,
                                IntStream.range(0, 7)
                                        .mapToObj(day -> MONDAY.plusDays(7L * week + day))
                                        .map(day -> new EventCalendarPage.Cell(
                                                day, true, some && day.equals(second) ? 2 : 0))
                                        .toList()))
                        .toList(),
                some
                        ? List.of(new EventCalendarPage.Day(
                                second,
                                "tirsdag 2. februar 2027",
                                List.of(
                                        new EventCalendarPage.Item(
                                                "10.00–14.00",
                                                new Link("Hofteskole", "/arrangementer/hofteskole", Language.NB),
                                                "",
                                                "Elvebyen",
                                                null),
                                        new EventCalendarPage.Item(
                                                "18.00–20.00",
                                                new Link(
                                                        "Åpent møte",
                                                        "https://fjell.example/arrangementer/mote",
                                                        Language.NN),
                                                "Fjell sjukehus",
                                                "",
                                                "event.state.full"))))
                        : List.of(),
                some ? 3 : 0,
                "/arrangementer");
    }
}
