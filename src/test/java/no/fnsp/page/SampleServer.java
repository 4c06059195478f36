package no.fnsp.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves rendered samples and the style sheets on loopback, under the strict content policy of the public pages. */
final class SampleServer implements AutoCloseable {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html; charset=utf-8",
            "css",
            "text/css; charset=utf-8",
            "woff2",
            "font/woff2",
            "js",
            "text/javascript; charset=utf-8",
            "svg",
            "image/svg+xml");

    private final HttpServer server;
    private final Path samples;

    private SampleServer(HttpServer server, Path samples) {
        this.server = server;
        this.samples = samples;
    }

    static SampleServer start(Path samples) throws IOException {
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var server = new SampleServer(http, samples);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    String address(String sample) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + sample + ".html";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/-/")) { // nobody counts here
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            byte[] body = path.startsWith("/assets/b1/") ? asset(path.substring("/assets/b1/".length())) : sample(path);
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"));
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] asset(String file) throws IOException {
        try (var in = SampleServer.class.getResourceAsStream("/static/" + file)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private byte[] sample(String path) throws IOException {
        Path file = samples.resolve(path.substring(1)).normalize();
        return file.startsWith(samples) && Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
