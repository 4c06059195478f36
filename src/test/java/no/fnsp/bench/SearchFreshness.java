package no.fnsp.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.search.Indexes;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How soon what is published is found, on a platform that runs, by readers of the national base and of a site that has the text. */
final class SearchFreshness {

    private static final int CHANGES = Integer.getInteger("bench.changes", 20);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String SITE = "sthf.no";

    private final House house;
    private final OverHttp http;
    private final Corrections corrections;
    private final List<String> hosts;

    private SearchFreshness(House house, OverHttp http) {
        this.house = house;
        this.http = http;
        this.corrections = Corrections.in(house);
        this.hosts = List.of(site(Site.NATIONAL_BASE).host(), site(SITE).host());
    }

    /** Only this, on a folder of the example content whose index has been made. */
    public static void main(String[] args) throws Exception {
        System.setProperty("fnsp.search.follow", "true");
        measure(Path.of(args[0]));
    }

    static void measure(Path data) throws Exception {
        try (var house = House.serving(data);
                var http = new OverHttp(house.port())) {
            Figures visible = new SearchFreshness(house, http).measure();
            long pages =
                    house.bean(Indexes.class).current().orElseThrow().index().size();
            Report.put("How soon a change is found", "bench/search <data>", lines(visible, pages));
        }
    }

    private static List<String> lines(Figures visible, long pages) {
        return List.of(
                ("The platform runs, with %,d pages to be found, and %d national texts are given a made-up word, one after the other: from"
                                + " when the command has published it until `/sok` of the national base and of a hospital's site show it over"
                                + " HTTP, asked every 20 ms. The goal, 2 s, was %s. The machine's load at the end: %.1f.")
                        .formatted(
                                pages,
                                visible.number(),
                                visible.longest() <= 2_000 ? "reached" : "**missed**",
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
                "",
                "| What | Median, ms | p95, ms | Longest, ms |",
                "|---|--:|--:|--:|",
                "| from published until it is found | %.0f | %.0f | %.0f |"
                        .formatted(visible.median(), visible.p95(), visible.longest()));
    }

    private Site site(String key) {
        return house.bean(Sites.class).find(key, Instant.now()).orElseThrow();
    }

    private Figures measure() throws Exception {
        while (house.bean(Indexes.class).current().isEmpty()) {
            Thread.sleep(100);
        }
        List<UUID> texts = texts();
        // The first one warms up.
        soon(texts.getFirst(), 0);
        var times = new long[Math.min(CHANGES, texts.size() - 1)];
        for (int number = 0; number < times.length; number++) {
            times[number] = soon(texts.get(number + 1), number + 1);
        }
        return Figures.of(times);
    }

    /** National texts that the site shows as they are published. */
    private List<UUID> texts() {
        return house.bean(JdbcClient.class)
                .sql("select distinct a.document from sharing.adoptions a"
                        + " join sharing.acceptances c on c.site = a.site and c.document = a.document and c.language = 'nb'"
                        + " and c.valid_until = 'infinity' join content.heads h on h.edition = c.edition"
                        + " where a.site = :site and a.valid_until = 'infinity' and a.variant is null and a.follows = 'accepted'"
                        + " and h.valid_until = 'infinity' order by a.document")
                .param("site", site(SITE).id())
                .query(UUID.class)
                .list();
    }

    /** @return nanoseconds from when the text is published until it is found everywhere */
    private long soon(UUID text, int number) throws Exception {
        String word = word(number);
        corrections.publish(text, word);
        long published = System.nanoTime();
        for (String host : hosts) {
            while (!http.text(host, "/sok?q=" + word).contains("<mark>" + word)) {
                if (System.nanoTime() - published > LONGEST.toNanos()) {
                    throw new IllegalStateException(word + " is not found on " + host);
                }
                Thread.sleep(20);
            }
        }
        return System.nanoTime() - published;
    }

    /** Letters alone, and far from every word and from each other. */
    private static String word(int number) {
        String sounds = "bfgklmprtv";
        var word = new StringBuilder("qx");
        for (int at = 0; at < 6; at++) {
            word.append(sounds.charAt((number * (at + 3) + at * 7 + number / 10) % 10))
                    .append("aeiouy".charAt((number + at) % 6));
        }
        return word.toString();
    }
}
