package no.fnsp.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code bench/reads <folder>}: how fast programs are answered, when as many ask as on a busy day. */
final class MeasureReads {

    private static final int A_SECOND = 500;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 20);
    private static final int ADDRESSES = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final House house;
    private final Readers readers;

    private MeasureReads(House house) {
        this.house = house;
        this.readers = new Readers(house, 31);
    }

    public static void main(String[] args) throws Exception {
        // Everything comes from one address here, which is not so on a busy day.
        System.setProperty("fnsp.limits.api.at-once", "0");
        try (var house = House.serving(Path.of(args[0]))) {
            new MeasureReads(house).run();
        }
    }

    private void run() throws Exception {
        List<String> descriptions = descriptions();
        var kinds = Map.of(
                "descriptions",
                descriptions,
                "lists",
                List.of("/api/v1/sites", "/api/v1/organisations?kind=hospital", "/api/v1/treatments?letter=A"));
        for (int warm = 0; warm < 4; warm++) {
            kinds.values().forEach(all -> all.forEach(this::get));
        }
        var lines = new ArrayList<String>();
        lines.add(
                "%d a second by the clock for %d s, from this machine's own two cores: a time begins when the request was due. %d descriptions, a handful of lists; packed with gzip. Goal: 95 %% in under 5 ms."
                        .formatted(A_SECOND, SECONDS, ADDRESSES));
        lines.add("");
        lines.add("| What | Median, ms | p95, ms | p99, ms | × an answer without a body, at p95 |");
        lines.add("|---|--:|--:|--:|--:|");
        arrive(List.of("/favicon.ico"), 5);
        Figures floor = arrive(List.of("/favicon.ico"), SECONDS);
        line(lines, "an answer without a body", floor, floor);
        line(lines, "descriptions, merged", arrive(descriptions, SECONDS), floor);
        line(lines, "lists", arrive(kinds.get("lists"), SECONDS), floor);
        Report.put("What programs read", "bench/reads <data set>", lines);
    }

    private List<String> descriptions() {
        return readers.wishes(ADDRESSES).stream()
                .map(wish -> "/api/v1/sites/" + wish.site().key() + "/treatments/"
                        + wish.path().substring("/behandlinger/".length()) + "?language="
                        + wish.language().code())
                .distinct()
                .toList();
    }

    private Figures arrive(List<String> addresses, int seconds) throws InterruptedException {
        return Arrivals.of(A_SECOND, A_SECOND * seconds, number -> get(addresses.get(number % addresses.size())));
    }

    /** @return when it was there */
    private long get(String address) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + house.port() + address))
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " for " + address);
            }
            return System.nanoTime();
        } catch (java.io.IOException | InterruptedException thrown) {
            throw new IllegalStateException(address, thrown);
        }
    }

    private static void line(List<String> lines, String what, Figures figures, Figures floor) {
        lines.add("| %s | %.2f | %.2f | %.2f | %.1f |"
                .formatted(what, figures.median(), figures.p95(), figures.p99(), figures.p95() / floor.p95()));
    }
}
