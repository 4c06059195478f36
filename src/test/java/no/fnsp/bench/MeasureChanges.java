package no.fnsp.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.fnsp.content.Kind;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code bench/changes <folder>}: how long after a text has changed those who follow the changes have been told of it. */
final class MeasureChanges {

    private static final int CHANGES = 150;
    private static final int WARMING = 30;
    private static final long PAUSE_MILLIS = 200;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final House house;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Long> streamed = new ConcurrentHashMap<>();
    private final Map<String, Long> polled = new ConcurrentHashMap<>();

    private MeasureChanges(House house) {
        this.house = house;
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("fnsp.limits.api.at-once", "0");
        try (var house = House.serving(Path.of(args[0]))) {
            new MeasureChanges(house).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        String since =
                after("\"next\":", ask("/api/v1/changes").body().findFirst().orElseThrow());
        Thread.ofVirtual().start(() -> listen(since));
        Thread.ofVirtual().start(() -> poll(since));
        TimeUnit.SECONDS.sleep(1);
        var corrections = Corrections.in(house);
        var published = new LinkedHashMap<String, Long>();
        var costs = new ArrayList<Long>();
        for (UUID text : texts()) {
            long begun = System.nanoTime();
            corrections.publish(text, "Rettet.");
            published.put(text.toString(), System.nanoTime());
            costs.add(System.nanoTime() - begun);
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        long until = System.nanoTime() + PATIENCE;
        while ((streamed.size() < published.size() || polled.size() < published.size()) && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        Report.put("Those who follow the changes", "bench/changes <data set>", lines(published, costs));
    }

    /** Texts of the national base, which every site is told of. */
    private List<UUID> texts() {
        Site base =
                house.bean(Sites.class).find(Site.NATIONAL_BASE, Instant.now()).orElseThrow();
        return house.bean(JdbcClient.class)
                .sql(
                        "select document from content.documents where site = ? and kind = any(?) order by document limit ?")
                .params(base.id(), Kind.patientInformation(), CHANGES + WARMING)
                .query(UUID.class)
                .list();
    }

    private HttpResponse<Stream<String>> ask(String address, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + house.port() + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
    }

    private static String after(String what, String line) {
        String rest = line.substring(line.indexOf(what) + what.length());
        return rest.replaceFirst("[^0-9].*", "");
    }

    private void listen(String since) {
        try (Stream<String> lines = ask("/api/v1/changes?since=" + since, "Accept", "text/event-stream")
                .body()) {
            lines.filter(line -> line.startsWith("data:")).forEach(line -> told(line, streamed));
        } catch (IOException | InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    private void poll(String since) {
        try {
            String next = since;
            while (true) {
                String answer = ask("/api/v1/changes?wait=20&since=" + next)
                        .body()
                        .findFirst()
                        .orElseThrow();
                told(answer, polled);
                next = after("\"next\":", answer);
            }
        } catch (IOException | InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    /** @param line JSON in which the ids of what has changed stand */
    private static void told(String line, Map<String, Long> by) {
        long now = System.nanoTime();
        for (String item : line.split("\"resource\":")) {
            if (item.startsWith("\"treatment\"")) {
                String id = item.substring(item.indexOf("\"id\":\"") + 6);
                by.putIfAbsent(id.substring(0, id.indexOf('"')), now);
            }
        }
    }

    private List<String> lines(Map<String, Long> published, List<Long> costs) {
        List<String> counted = published.keySet().stream().skip(WARMING).toList();
        Figures cost = Figures.of(
                costs.stream().skip(WARMING).mapToLong(Long::longValue).toArray());
        var lines = new ArrayList<String>();
        lines.add(
                "%d national texts are corrected, five a second, while one program listens to server-sent events and another asks and waits. Goal: told in under a second."
                        .formatted(counted.size()));
        lines.add("");
        lines.add("| What | Median, ms | p99, ms | Longest, ms | × publishing | Not told |");
        lines.add("|---|--:|--:|--:|--:|--:|");
        lines.add(line("publishing it", cost, cost, 0));
        lines.add(line("from published until told by server-sent events", counted, published, streamed, cost));
        lines.add(line("from published until told who asked with `wait`", counted, published, polled, cost));
        return lines;
    }

    private static String line(
            String what, List<String> counted, Map<String, Long> published, Map<String, Long> by, Figures cost) {
        List<String> heard = counted.stream().filter(by::containsKey).toList();
        Figures times = Figures.of(heard.stream()
                .mapToLong(id -> Math.max(0, by.get(id) - published.get(id)))
                .toArray());
        return line(what, times, cost, counted.size() - heard.size());
    }

    private static String line(String what, Figures times, Figures cost, int missing) {
        return "| %s | %.1f | %.1f | %.1f | %.1f | %d |"
                .formatted(what, times.median(), times.p99(), times.longest(), times.median() / cost.median(), missing);
    }
}
