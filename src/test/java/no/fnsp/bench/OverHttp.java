package no.fnsp.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.fnsp.bench.Readers.Wish;

/** A reader's browser that keeps nothing: it asks for whole pages, compressed, on connections it holds open. */
final class OverHttp implements AutoCloseable {

    private final HttpClient client;
    private final String server;

    OverHttp(int port) {
        this(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), port);
    }

    OverHttp(HttpClient client, int port) {
        this.client = client;
        server = "http://127.0.0.1:" + port;
    }

    void get(Wish wish) throws IOException, InterruptedException {
        ask(wish.site().host(), wish.address(), 200);
    }

    /** Where nothing stands. */
    void nothing(Wish wish) throws IOException, InterruptedException {
        ask(wish.site().host(), wish.address(), 404);
    }

    /** The least the server can do. */
    void floor() throws IOException, InterruptedException {
        ask("localhost", "/favicon.ico", 204);
    }

    /** The page, as words. */
    String text(String host, String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server + address))
                .header("Host", host)
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + host + address);
        }
        return answer.body();
    }

    private void ask(String host, String address, int expected) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server + address))
                .header("Host", host)
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(answer.statusCode() + " for " + host + address);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
