package no.fnsp.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;

/** A real server that plays whoever is asked: it tells what was recorded, or what a test says, and can be stopped and started. */
public final class OtherParty implements AutoCloseable {

    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d{1,3})d}");

    /** Answers one question in its own way. */
    public interface Way {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final Map<String, Way> ways = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Path recorded;
    private final int port;
    private HttpServer server;
    private boolean running = true;
    private volatile @Nullable Way all;

    /** @param recorded the folder of what it answers when a test says nothing else */
    public OtherParty(Path recorded) {
        this.recorded = recorded;
        this.server = started(0);
        this.port = server.getAddress().getPort();
    }

    private HttpServer started(int at) {
        try {
            var fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
            fresh.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            fresh.createContext("/", this::answer);
            fresh.start();
            return fresh;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** What it was asked for since it was last forgotten, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public void forgetAsked() {
        asked.clear();
    }

    public void says(String path, Way way) {
        ways.put(path, way);
    }

    public void says(String path, String json) {
        ways.put(
                path,
                exchange ->
                        send(exchange, 200, json.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json"));
    }

    /** To everything. */
    public void saysToAll(Way way) {
        all = way;
    }

    /** As it was recorded, and it is there. */
    public void behaves() {
        startsAgain();
        all = null;
        ways.clear();
    }

    public void stops() {
        server.stop(0);
        running = false;
    }

    public void startsAgain() {
        if (!running) {
            server = started(port);
            running = true;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            Way way = all != null ? all : ways.get(path);
            if (way != null) {
                way.answer(exchange);
            } else {
                fromRecorded(exchange, path);
            }
        }
    }

    private void fromRecorded(HttpExchange exchange, String path) throws IOException {
        Path file = recorded.resolve(path.substring(1) + ".json");
        if (!Files.isRegularFile(file)) {
            send(exchange, 404, new byte[0]);
            return;
        }
        String text = DAY.matcher(Files.readString(file))
                .replaceAll(day -> LocalDate.now(Norway.TIME)
                        .plusDays(Integer.parseInt(day.group(1)))
                        .toString());
        String etag = "\"" + text.hashCode() + "\"";
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        send(exchange, 200, text.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json", "ETag", etag);
    }

    public static void send(HttpExchange exchange, int status, byte[] body, String... headers) throws IOException {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
