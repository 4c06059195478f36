package no.fnsp.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks the running platform as a reader's browser does: by host and address, over HTTP. */
public final class FrontDoor {

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final int port;

    public FrontDoor(int port) {
        this.port = port;
    }

    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public Document page() {
            return Jsoup.parse(body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String host, String address, String... headers) {
        return send("GET", host, address, headers);
    }

    /** What is not words. */
    public HttpResponse<byte[]> bytes(String host, String address, String... headers) {
        return sent(request("GET", host, address, headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    public Answer send(String method, String host, String address, String... headers) {
        return new Answer(sent(request(method, host, address, headers), HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest request(String method, String host, String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Host", host);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
