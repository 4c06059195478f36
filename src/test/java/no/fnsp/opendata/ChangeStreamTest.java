package no.fnsp.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Permits;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.opendata.answer.Api;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A listener hears of changes as they happen, and goes on from where it was cut off. */
@ExampleInstallation
@Timeout(120)
class ChangeStreamTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    Permits permits;

    @Autowired
    Journal journal;

    @Autowired
    Sites sites;

    @Autowired
    DatabaseClock clock;

    @Test
    void a_listener_hears_what_happens_and_goes_on_by_its_last_number() throws Exception {
        String first;
        try (InputStream in = listen(null).body()) {
            touch();
            first = event(in);
        }
        assertThat(first).contains("\"resource\":\"site\"", "/api/v1/sites/helse-bergen.no");
        touch();
        touch();
        String id = first.lines()
                .filter(line -> line.startsWith("id: "))
                .findFirst()
                .orElseThrow()
                .substring(4);
        try (InputStream in = listen(id).body()) {
            String next = event(in);
            assertThat(next.lines()
                            .filter(line -> line.startsWith("id: "))
                            .findFirst()
                            .orElseThrow())
                    .isGreaterThan("id: " + id);
        }
    }

    @Test
    void a_number_that_has_not_been_is_refused() throws Exception {
        var answer = listen("99999999999999");
        assertThat(answer.statusCode()).isEqualTo(400);
        answer.body().close();
    }

    private HttpResponse<InputStream> listen(String last) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + Api.BASE + "/changes"))
                .header("Accept", "text/event-stream");
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** The next one with data. */
    private static String event(InputStream in) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var event = new StringBuilder();
        while (true) {
            String line = lines.readLine();
            if (line.isEmpty() && event.indexOf("data: ") >= 0) {
                return event.toString();
            }
            if (line.isEmpty()) {
                event.setLength(0);
            } else {
                event.append(line).append('\n');
            }
        }
    }

    private void touch() {
        Site site = sites.find("helse-bergen.no", clock.now()).orElseThrow();
        journal.record(new Act(
                permits.forJob("test-stream").actor(),
                "site.touched",
                "site",
                UUID.randomUUID(),
                null,
                Map.of(),
                Set.of(site.scope())));
    }
}
