package no.fnsp.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.bench.Readers.Wish;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code bench/freshness <folder>}: how long readers wait while five national texts are changed every second, against when nothing is;
 * and whether any of them is shown what was changed more than two seconds ago.
 */
final class MeasureFreshness {

    private static final int READS_A_SECOND = Integer.getInteger("bench.reads", 200);
    private static final int CHANGES_A_SECOND = 5;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 60);
    private static final int PAGES = 500;
    private static final long LATEST = TimeUnit.SECONDS.toNanos(2);

    private final House house;
    private final OverHttp http;
    private final Corrections corrections;
    private final Composed composed;
    private final List<Wish> read;
    private final List<Text> texts;
    private final AtomicInteger checked = new AtomicInteger();
    private final ConcurrentLinkedQueue<Long> seen = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Text> late = new ConcurrentLinkedQueue<>();

    private MeasureFreshness(House house, OverHttp http) {
        this.house = house;
        this.http = http;
        this.corrections = Corrections.in(house);
        this.composed = new Composed(house);
        this.read = new Readers(house, 23).wishes(PAGES);
        this.texts = texts();
    }

    public static void main(String[] args) throws Exception {
        try (var house = House.serving(Path.of(args[0]));
                var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var http = new OverHttp(client, house.port())) {
            new MeasureFreshness(house, http).run();
        }
    }

    /** A national text, and a page of a site that shows its first chapter as it is published. */
    private record Text(UUID document, Wish page) {}

    /** What a site has put its own words in place of is nothing that a reader can wait for. */
    private List<Text> texts() {
        return candidates().stream()
                .filter(text -> composed.showsFirstChapter(text.page()))
                .limit(CHANGES_A_SECOND * SECONDS)
                .toList();
    }

    private List<Text> candidates() {
        Map<UUID, Site> sites = house.bean(Sites.class).all(Instant.now()).stream()
                .collect(Collectors.toMap(Site::id, Function.identity()));
        return house.bean(JdbcClient.class)
                .sql("select distinct on (a.document) a.document, a.site, p.path from sharing.adoptions a"
                        + " join placement.placements p on p.site = a.site and p.document = a.document and p.valid_until = 'infinity'"
                        + " join sharing.acceptances c on c.site = a.site and c.document = a.document and c.language = 'nb'"
                        + " and c.valid_until = 'infinity' join content.heads h on h.edition = c.edition"
                        + " where a.valid_until = 'infinity' and a.variant is null and a.follows = 'accepted'"
                        + " and h.valid_until = 'infinity' order by a.document, md5(a.site::text)")
                .query((row, i) -> new Text(
                        row.getObject("document", UUID.class),
                        new Wish(
                                Objects.requireNonNull(sites.get(row.getObject("site", UUID.class))),
                                Language.NB,
                                row.getString("path"),
                                "")))
                .list();
    }

    private void run() throws Exception {
        Timed.together(2, read, http::get);
        reads(10);
        Figures quiet = reads(SECONDS / 2);
        Figures busy = whileChanging();
        Figures after = reads(SECONDS / 2);
        late.forEach(text -> System.err.println("Not shown after two seconds: " + text));
        Report.put("Readers while texts change", "bench/freshness <data set>", lines(quiet, busy, after, goneAgain()));
    }

    private Figures reads(int seconds) throws InterruptedException {
        return Arrivals.of(READS_A_SECOND, READS_A_SECOND * seconds, number -> {
            try {
                http.get(read.get(number % PAGES));
                return System.nanoTime();
            } catch (IOException problem) {
                throw new java.io.UncheckedIOException(problem);
            } catch (InterruptedException asked) {
                throw new IllegalStateException(asked);
            }
        });
    }

    private Figures whileChanging() throws Exception {
        try (var editors = Executors.newFixedThreadPool(1);
                var checkers = Executors.newVirtualThreadPerTaskExecutor()) {
            var changing = editors.submit(() -> Arrivals.of(CHANGES_A_SECOND, texts.size(), number -> {
                Text text = texts.get(number);
                String mark = mark(number);
                corrections.publish(text.document(), mark);
                long published = System.nanoTime();
                checkers.submit(() -> check(text, mark, published));
                return published;
            }));
            Figures times = reads(SECONDS);
            changing.get();
            return times;
        }
    }

    /** Asks again and again, as readers do, until the change is seen. */
    private Void check(Text text, String mark, long published) throws Exception {
        while (true) {
            long asked = System.nanoTime();
            boolean there = shows(text, mark);
            checked.incrementAndGet();
            if (there) {
                seen.add(asked - published);
                return null;
            }
            if (asked - published > LATEST) {
                late.add(text);
                return null;
            }
            Thread.sleep(20);
        }
    }

    private boolean shows(Text text, String mark) throws IOException, InterruptedException {
        return http.text(text.page().site().host(), text.page().address()).contains(mark);
    }

    /** What was seen once must not go away again: an older page must not take the place of a newer. */
    private int goneAgain() throws IOException, InterruptedException {
        int gone = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (!shows(texts.get(i), mark(i)) && !late.contains(texts.get(i))) {
                gone++;
            }
        }
        return gone;
    }

    private static String mark(int number) {
        return "Rettet nr. %d.".formatted(number);
    }

    private List<String> lines(Figures quiet, Figures busy, Figures after, int gone) throws IOException {
        Figures shown = Figures.of(seen.stream().mapToLong(Long::longValue).toArray());
        double ratio = busy.p99() / Math.max(quiet.p99(), after.p99());
        var lines = new ArrayList<String>();
        lines.add(
                ("%d pages a second over HTTP, of %d that are read again and again; then the same while %d national texts a second are"
                                + " published, %d in all. The browsers and the editors share the cores. The machine's load at the end: %s.")
                        .formatted(READS_A_SECOND, PAGES, CHANGES_A_SECOND, texts.size(), load()));
        lines.add("");
        lines.add(
                "The goals, a p99 of at most 3 times the quiet one and no page that is out of date after two seconds, were %s and %s."
                        .formatted(
                                ratio <= 3 ? "reached" : "**missed**",
                                late.isEmpty() && gone == 0 ? "reached" : "**missed**"));
        lines.add("");
        lines.add("| What | Median, ms | p99, ms | Longest, ms |");
        lines.add("|---|--:|--:|--:|");
        lines.add(line("a page, quiet, before", quiet));
        lines.add(line("**a page, while texts change**", busy));
        lines.add(line("a page, quiet, after", after));
        lines.add(line("from published until a reader is shown it", shown));
        lines.add("");
        lines.add(
                ("The p99 while texts change is %.1f times the larger quiet one. Asked %,d times, %d of %d changes were not shown after two seconds,"
                                + " and %d of those that were shown were gone at the end. Only texts whose first chapter the site shows as it is"
                                + " published are changed: where it stands in other words of its own, no reader waits for it.")
                        .formatted(ratio, checked.get(), late.size(), texts.size(), gone));
        return lines;
    }

    private static String line(String what, Figures of) {
        return "| %s | %.2f | %.2f | %.1f |".formatted(what, of.median(), of.p99(), of.longest());
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
