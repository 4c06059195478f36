package no.fnsp.purging;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Varnish, Fastly and whatever else forgets by key when it is asked over HTTP: one request to each address, with the keys in a header.
 * How they want it said stands in {@code docs/page-cache.md}.
 */
@Component
class CachesOverHttp implements FrontCaches {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final List<URI> addresses;
    private final String method;
    private final String header;
    private final String secret;
    private final Circuit circuit = new Circuit();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** @param secret a header with its value, as {@code Fastly-Key: abc}; empty for none */
    @Autowired
    CachesOverHttp(
            @Value("${fnsp.front-caches.addresses}") List<URI> addresses,
            @Value("${fnsp.front-caches.method}") String method,
            @Value("${fnsp.front-caches.header}") String header,
            @Value("${fnsp.front-caches.secret}") String secret) {
        this.addresses = List.copyOf(addresses);
        this.method = method;
        this.header = header;
        this.secret = secret;
    }

    @Override
    public boolean areThere() {
        return !addresses.isEmpty();
    }

    @Override
    public void forget(Collection<String> tags) throws IOException {
        circuit.mustBeClosed();
        for (URI address : addresses) {
            try {
                tell(address, tags);
            } catch (IOException problem) {
                circuit.failed();
                throw problem;
            }
        }
        circuit.worked();
    }

    private void tell(URI address, Collection<String> tags) throws IOException {
        var request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(PATIENCE)
                .header(header, String.join(" ", tags));
        int colon = secret.indexOf(':');
        if (colon > 0) {
            request.header(
                    secret.substring(0, colon).strip(),
                    secret.substring(colon + 1).strip());
        }
        int status = status(request.build());
        if (status < 200 || status > 299) {
            throw new IOException(address + " answered " + status + " when it was asked to forget");
        }
    }

    private int status(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", asked);
        }
    }
}
