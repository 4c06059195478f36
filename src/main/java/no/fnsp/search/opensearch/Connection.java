package no.fnsp.search.opensearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import no.fnsp.search.Away;
import no.fnsp.store.Jsonb;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Requests to the cluster. Whoever asks waits for seconds at most, and not at all when it has not answered others a moment ago. Safe
 * for many threads.
 */
final class Connection implements AutoCloseable {

    /** For what a reader waits for. */
    static final Duration SHORT = Duration.ofSeconds(2);

    /** For what nobody waits for: many pages at once, or lists of everything. */
    static final Duration LONG = Duration.ofSeconds(30);

    private static final int BUSY = 429;
    private static final int NOT_FOUND = 404;

    private final String url;
    private final @Nullable String credentials;
    private final Circuit circuit = new Circuit();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    /** @param user empty for a cluster that asks nobody who they are */
    Connection(String url, String user, String password) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.credentials = user.isEmpty()
                ? null
                : "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** What was answered. @param status 200 to 299, or 404 */
    record Answer(int status, JsonNode json) {
        boolean isThere() {
            return status != NOT_FOUND;
        }
    }

    boolean isWorking() {
        return circuit.isWorking();
    }

    /** @throws Away when it does not answer, is too busy, or does not know us */
    Answer get(String path) {
        return ask("GET", path, "", SHORT);
    }

    Answer delete(String path) {
        return ask("DELETE", path, "", LONG);
    }

    Answer put(String path, Object body) {
        return ask("PUT", path, Jsonb.write(body), LONG);
    }

    Answer post(String path, Object body, Duration patience) {
        return ask("POST", path, body instanceof String text ? text : Jsonb.write(body), patience);
    }

    private Answer ask(String method, String path, String body, Duration patience) {
        if (!circuit.lets()) {
            throw new Away("OpenSearch did not answer a moment ago");
        }
        HttpResponse<String> response;
        try {
            response = send(request(method, path, body, patience));
        } catch (IOException problem) {
            circuit.failed();
            throw new Away("OpenSearch does not answer: " + problem, problem);
        }
        return read(method + " " + path, response);
    }

    private Answer read(String what, HttpResponse<String> response) {
        int status = response.statusCode();
        if (status >= 500 || status == BUSY || status == 401 || status == 403) {
            circuit.failed();
            throw new Away("OpenSearch answered " + status + " to " + what);
        }
        circuit.worked();
        if (status >= 300 && status != NOT_FOUND) {
            throw new IllegalStateException(what + " was answered " + status + ": " + beginning(response.body()));
        }
        return new Answer(status, Jsonb.read(response.body(), JsonNode.class));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(500, text.length()));
    }

    private HttpRequest request(String method, String path, String body, Duration patience) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (credentials != null) {
            request.header("Authorization", credentials);
        }
        return request.build();
    }

    /** Once more when the line was cut: one that was kept open may be closed at the other end at any time. Everything sent may be sent twice. */
    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (HttpTimeoutException late) {
                throw late;
            } catch (IOException cut) {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", asked);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
