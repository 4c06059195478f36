package no.fnsp.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Somebody's program on this machine: it keeps what it was sent, and answers as it is told to. Changes. */
public final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Message> got = new CopyOnWriteArrayList<>();
    private final Function<Message, Integer> answer;

    /** @param headers with names in lower case */
    public record Message(Map<String, String> headers, String body) {

        public String id() {
            return headers.getOrDefault("webhook-id", "");
        }
    }

    /** @param answer the status for a message; negative for none within any patience */
    public Receiver(Function<Message, Integer> answer) throws IOException {
        this.answer = answer;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange asked) throws IOException {
        var headers = new java.util.HashMap<String, String>();
        asked.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
        var message = new Message(headers, new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        int status = answer.apply(message);
        if (status >= 200 && status < 300) {
            got.add(message);
        }
        asked.sendResponseHeaders(status, -1);
        asked.close();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/changes";
    }

    /** What it has answered well, in the order it came. */
    public List<Message> got() {
        return List.copyOf(got);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
