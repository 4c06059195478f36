package no.fnsp.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fnsp.bench.Readers.Wish;

/**
 * {@code bench/delivery <folder>}: a kept page against nginx with the same bytes as a file, and against the same web server with a handler
 * that does nothing but send them. This process and nginx share one core; what asks has the other.
 */
final class MeasureDelivery {

    private static final String SERVER_CORE = "0";
    private static final String ASKING_CORE = "1";
    private static final int CONNECTIONS = 64;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 4);

    /** What a browser says besides. */
    private static final List<String> BROWSER = List.of(
            "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
            "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
            "Accept-Language: nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en;q=0.5",
            "Upgrade-Insecure-Requests: 1",
            "Sec-Fetch-Dest: document",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Site: same-origin",
            "Sec-Fetch-User: ?1",
            "Referer: https://helse-bergen.no/behandlinger");

    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern NOT_OK = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");

    private final House house;
    private final Path folder;
    private final Wish wish;
    private final int nginxPort;
    private final Map<String, List<Asked>> asked = new LinkedHashMap<>();

    /** @param perSecond by the clock @param perProcessor for each second of a processor that the server took */
    private record Asked(double perSecond, double perProcessor) {}

    private MeasureDelivery(House house, Path folder, Wish wish) {
        this.house = house;
        this.folder = folder;
        this.wish = wish;
        this.nginxPort = house.port() + 1 > 65_000 ? 18_089 : house.port() + 1;
    }

    public static void main(String[] args) throws Exception {
        try (var house = House.serving(Path.of(args[0]))) {
            var wish = new Readers(house, 11).wishes(1).getFirst();
            var measuring = new MeasureDelivery(house, Files.createTempDirectory("fnsp-delivery"), wish);
            HttpResponse<byte[]> packed = measuring.packed();
            try (var constant = new Constant(packed.headers(), packed.body())) {
                measuring.run(packed.body(), constant.port());
            }
        }
    }

    /** As a reader's browser gets it. */
    private HttpResponse<byte[]> packed() throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + house.port() + wish.address()))
                    .header("Host", wish.site().host())
                    .header("Accept-Encoding", "gzip")
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200
                    || !answer.headers()
                            .firstValue("Content-Encoding")
                            .orElse("")
                            .equals("gzip")) {
                throw new IllegalStateException("No packed page: " + answer.headers());
            }
            return answer;
        }
    }

    private void run(byte[] packed, int constant) throws Exception {
        Process nginx = nginx(packed);
        try {
            Thread.sleep(500);
            long worker = nginx.children().findFirst().orElseThrow().pid();
            round(worker, constant, false);
            round(worker, constant, false);
            for (int i = 0; i < ROUNDS; i++) {
                round(worker, constant, true);
            }
        } finally {
            nginx.destroy();
        }
        Report.put("A kept page, delivered", "bench/delivery <data set>", lines(packed.length));
    }

    private void round(long nginx, int constant, boolean counts) throws Exception {
        long here = ProcessHandle.current().pid();
        ask("nginx", nginx, nginxPort, "/page.html", List.of(), counts);
        ask("constant", here, constant, wish.address(), List.of(), counts);
        ask("page", here, house.port(), wish.address(), List.of(), counts);
        ask("nginx, browser", nginx, nginxPort, "/page.html", BROWSER, counts);
        ask("page, browser", here, house.port(), wish.address(), BROWSER, counts);
    }

    private Process nginx(byte[] packed) throws IOException {
        Files.write(folder.resolve("page.html.gz"), packed);
        Files.writeString(folder.resolve("page.html"), "not asked for");
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, """
                worker_processes 1;
                daemon off;
                user root;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                    types { text/html html; }
                    access_log off;
                    sendfile on;
                    tcp_nopush on;
                    keepalive_requests 1000000000;
                    open_file_cache max=10;
                    server {
                        listen 127.0.0.1:%2$d;
                        root %1$s;
                        gzip_static on;
                    }
                }
                """.formatted(folder, nginxPort));
        return new ProcessBuilder("taskset", "-c", SERVER_CORE, "nginx", "-c", settings.toString())
                .inheritIO()
                .start();
    }

    private void ask(String what, long process, int port, String address, List<String> headers, boolean counts)
            throws Exception {
        double before = processor(process);
        var command = new ArrayList<>(List.of("taskset", "-c", ASKING_CORE, "wrk", "-t1", "-c" + CONNECTIONS));
        command.addAll(
                List.of("-d" + SECONDS + "s", "-H", "Host: " + wish.site().host(), "-H", "Accept-Encoding: gzip"));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.add("http://127.0.0.1:" + port + address);
        var asking = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(asking.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Matcher found = PER_SECOND.matcher(told);
        if (asking.waitFor() != 0 || !found.find() || NOT_OK.matcher(told).find()) {
            throw new IllegalStateException(what + ": " + told);
        }
        if (counts) {
            double perSecond = Double.parseDouble(found.group(1));
            double took = processor(process) - before;
            asked.computeIfAbsent(what, any -> new ArrayList<>()).add(new Asked(perSecond, perSecond * SECONDS / took));
        }
    }

    /** Seconds of a processor that a process has taken. */
    private static double processor(long process) throws IOException {
        String[] told = Files.readString(Path.of("/proc/" + process + "/stat"))
                .replaceFirst(".*\\)", "")
                .strip()
                .split(" ");
        return (Long.parseLong(told[11]) + Long.parseLong(told[12])) / 100.0;
    }

    private List<String> lines(int bytes) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(
                ("wrk with %d keep-alive connections asks from one core, %d interleaved rounds of %d s; the servers share the other core."
                                + " The page is %,d bytes packed with gzip. The machine's load during the last round: %s. Where others use the same"
                                + " cores, the clock favours the server with more threads: the ratios are of what a second of processor yields.")
                        .formatted(CONNECTIONS, ROUNDS, SECONDS, bytes, load()));
        lines.add("");
        lines.add("The goals, 0.65 of nginx (aiming at 0.9) and 0.85 of the web server's own limit, were %s and %s."
                .formatted(reached(ratio("page", "nginx"), 0.65), reached(ratio("page", "constant"), 0.85)));
        lines.add("");
        lines.add(
                "| What | Median, a second by the clock | Median, a second of the server's processor | × nginx | × constant |");
        lines.add("|---|--:|--:|--:|--:|");
        lines.add(line("nginx, the same bytes as a file", "nginx"));
        lines.add(line(
                "a handler that sends the same bytes and headers and looks at nothing: the web server's own limit",
                "constant"));
        lines.add(line("**the kept page, found, found current, and sent with its headers**", "page"));
        lines.add(line("nginx, asked with ten headers more, as a browser sends them", "nginx, browser"));
        lines.add(line("the kept page, asked so, and counted as read", "page, browser"));
        lines.add("");
        lines.add(
                "nginx has one process, `gzip_static on`, `open_file_cache max=10`, `sendfile on`, `tcp_nopush on`, no access log, and connections"
                        + " that are never closed; it sends eight headers, and we fourteen.");
        return lines;
    }

    private String line(String words, String what) {
        return "| %s | %,.0f | %,.0f | %.2f | %.2f |"
                .formatted(
                        words,
                        median(what, Asked::perSecond),
                        median(what, Asked::perProcessor),
                        ratio(what, "nginx"),
                        ratio(what, "constant"));
    }

    private double ratio(String what, String other) {
        return median(what, Asked::perProcessor) / median(other, Asked::perProcessor);
    }

    private static String reached(double ratio, double goal) {
        return ratio >= goal ? "reached" : "**missed**";
    }

    private double median(String what, ToDoubleFunction<Asked> of) {
        double[] sorted = Objects.requireNonNull(asked.get(what)).stream()
                .mapToDouble(of)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
