package no.fnsp.bench;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.fnsp.composing.EventFiles;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.event.Attendance;
import no.fnsp.event.Audience;
import no.fnsp.event.Event;
import no.fnsp.event.EventChanges;
import no.fnsp.event.Kind;
import no.fnsp.event.Occurrence;
import no.fnsp.event.Saying;
import no.fnsp.event.WallTime;
import no.fnsp.event.Wording;
import no.fnsp.html.PageRenderer;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.journal.Sequencer;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code bench/events <folder>}: what lists, calendars and pages of events cost on a site that has two thousand of them. */
final class MeasureEvents {

    private static final int EVENTS = Integer.getInteger("bench.events", 2000);
    private static final int WARM = 20;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int A_ROUND = 20;

    private final House house;
    private final Pages pages;
    private final PageRenderer renderer;
    private final EventFiles files;
    private final Permit permit;
    private final Chance chance = new Chance(36);
    private final Site site;
    private final List<UUID> texts;
    private final List<UUID> places;
    private final Map<String, List<Timed.Run>> runs = new LinkedHashMap<>();
    private final Map<String, Integer> statements = new LinkedHashMap<>();

    private MeasureEvents(House house) {
        this.house = house;
        this.pages = house.bean(Pages.class);
        this.renderer = house.bean(PageRenderer.class);
        this.files = house.bean(EventFiles.class);
        this.permit = house.bean(Permits.class).forJob("bench");
        this.site = house.bean(Sites.class).all(Instant.now()).stream()
                .filter(one -> !one.isNationalBase() && one.settings().treats())
                .findFirst()
                .orElseThrow();
        this.texts = house.bean(JdbcClient.class)
                .sql("select document from placement.placements where site = :site and path like '/behandlinger/%'"
                        + " and valid_until = 'infinity' order by path limit 200")
                .param("site", site.id())
                .query(UUID.class)
                .list();
        UUID organisation = Objects.requireNonNull(site.settings().organisation());
        this.places = house
                .bean(Nodes.class)
                .around(organisation, Instant.now())
                .under(organisation, node -> node.kind().isPlace())
                .stream()
                .map(Node::id)
                .toList();
    }

    public static void main(String[] args) throws Exception {
        try (var house = House.open(Path.of(args[0]))) {
            new MeasureEvents(house).run();
        }
    }

    private void run() throws Exception {
        long begun = System.nanoTime();
        List<String> slugs = IntStream.range(0, EVENTS).mapToObj(this::event).toList();
        double made = (System.nanoTime() - begun) / 1e9;
        house.bean(Sequencer.class).sequenceNow();
        house.bean(JdbcClient.class)
                .sql("analyze event.said, event.occurrence, event.event")
                .update();
        for (int i = 0; i <= ROUNDS; i++) {
            round(slugs, i > 0);
        }
        Report.put("Courses and events", "bench/events <data set>", lines(made));
    }

    private void round(List<String> slugs, boolean counts) throws Exception {
        String month = LocalDate.now(Norway.TIME).plusMonths(1).toString().substring(0, 7);
        measure("the list", counts, () -> page("/arrangementer", Map.of()));
        measure("the list, its fiftieth page", counts, () -> page("/arrangementer", Map.of("side", "50")));
        measure(
                "the list, narrowed by type, audience and treatment",
                counts,
                () -> page("/arrangementer", Map.of("kategori", "learning", "malgruppe", "patients", "form", "place")));
        measure("the calendar of a month", counts, () -> page("/arrangementer", Map.of("maned", month)));
        measure("one event", counts, () -> page("/arrangementer/" + chance.of(slugs), Map.of()));
        measure("a treatment page with events beside it", counts, () -> page(treatment(), Map.of()));
        measure(
                "the calendar file of one",
                counts,
                () -> file("/arrangementer/" + slugs.get(20 * chance.below(slugs.size() / 20))));
        measure("the calendar file of the site", counts, () -> file("/arrangementer"));
    }

    private String treatment() {
        return house.bean(JdbcClient.class)
                .sql(
                        "select path from placement.placements where site = :site and document = :text and valid_until = 'infinity'")
                .param("site", site.id())
                .param("text", chance.of(texts))
                .query(String.class)
                .single();
    }

    private void measure(String what, boolean counts, Runnable work) throws Exception {
        List<Integer> times = Collections.nCopies(counts ? A_ROUND : WARM, 1);
        Timed.Run run = Timed.alone(times, one -> work.run());
        if (counts) {
            runs.computeIfAbsent(what, any -> new ArrayList<>()).add(run);
            statements.merge(what, house.statements().during(work).count(), Math::max);
        }
    }

    /** As it was a minute ago: what is past is made anew each time, and kept for nobody. */
    private Visit visit(String path, Map<String, String> asked) {
        var query = Query.of(asked.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new String[] {one.getValue()})));
        return new Visit(site, Language.NB, path, query, Outside.PUBLIC, asOf, new Trace(), "build");
    }

    private Instant asOf = Instant.MIN;

    private void page(String path, Map<String, String> asked) {
        asOf = Instant.now().minusSeconds(1);
        if (!(pages.find(visit(path, asked)) instanceof Found.Shown(var page))) {
            throw new IllegalStateException("No page: " + path);
        }
        renderer.render(page);
    }

    private void file(String path) {
        asOf = Instant.now().minusSeconds(1);
        if (files.find(visit(path, Map.of())).isEmpty()) {
            throw new IllegalStateException("No calendar: " + path);
        }
    }

    /** One of many: each is held from once to once a week for half a year. @return its slug */
    private String event(int number) {
        var words = Map.of(Language.NB, wording(number), Language.NN, wording(number));
        List<Occurrence> times = number % 20 == 19 ? List.of() : times();
        var saying = new Saying(
                chance.of(List.of(Kind.values())),
                EnumSet.of(Audience.PATIENTS, chance.of(List.of(Audience.values()))),
                times.isEmpty() ? Attendance.ANYTIME : Attendance.PLACE,
                words,
                "https://example.no/" + number,
                "",
                List.of(chance.of(texts)),
                times);
        Event draft = house.bean(EventChanges.class).add(permit, UUID.randomUUID(), site.id(), saying);
        house.bean(EventChanges.class).publish(permit, draft, saying);
        return draft.slug();
    }

    private static Wording wording(int number) {
        String text = "Dette er en setning om kurset, som er laget for å måle. ".repeat(12);
        return new Wording(
                "Kurs nummer " + number, "Et kurs for deg som skal til behandling.", text, "- Ett\n- To\n- Tre", text);
    }

    private List<Occurrence> times() {
        LocalDate first = LocalDate.now(Norway.TIME).plusDays(1 + chance.below(180));
        int number = 1 + chance.below(26);
        UUID place = chance.of(places);
        return IntStream.range(0, number)
                .mapToObj(week -> first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(1 + chance.below(5))))
                        .plusWeeks(week))
                .map(day -> new Occurrence(
                        UUID.randomUUID(),
                        WallTime.of(day.atTime(10, 0)),
                        WallTime.of(day.atTime(14, 0)),
                        Occurrence.State.OPEN,
                        place,
                        Words.NONE,
                        "Møterom 1",
                        Words.NONE,
                        "https://example.no/pamelding",
                        0))
                .toList();
    }

    private List<String> lines(double made) {
        int times = house.bean(JdbcClient.class)
                .sql(
                        "select count(*) from event.occurrence o join event.said s on s.id = o.said where s.valid_until = 'infinity'")
                .query(Integer.class)
                .single();
        var lines = new ArrayList<String>();
        lines.add(
                ("%,d events with %,d times to come, all on one site; written and published in %.0f s. Each composed and rendered %d"
                                + " times with nothing kept from an earlier one. Goal: lists under 100 ms.")
                        .formatted(EVENTS, times, made, A_ROUND * ROUNDS));
        lines.add("");
        lines.add("| What | SQL statements | Median, ms | p99, ms |");
        lines.add("|---|--:|--:|--:|");
        runs.forEach((what, of) -> {
            Figures figures = Figures.all(of.stream().map(Timed.Run::times).toList());
            lines.add("| %s | %d | %.1f | %.1f |"
                    .formatted(what, statements.getOrDefault(what, 0), figures.median(), figures.p99()));
        });
        return lines;
    }
}
