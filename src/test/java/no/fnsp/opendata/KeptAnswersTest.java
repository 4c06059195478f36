package no.fnsp.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import no.fnsp.ExampleInstallation;
import no.fnsp.opendata.answer.Api;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What programs are answered from memory is what they would be answered anew. */
@ExampleInstallation
class KeptAnswersTest {

    private static final String DESCRIPTION = "/sites/nordlandssykehuset.no/treatments/hofteprotese?format=text";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void who_asks_again_is_told_the_same() throws Exception {
        var first = ask("GET", DESCRIPTION);
        var again = ask("GET", DESCRIPTION);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        for (String header : new String[] {"ETag", "Content-Type", "Cache-Control", "Vary", "Last-Modified"}) {
            assertThat(again.headers().allValues(header))
                    .as(header)
                    .isEqualTo(first.headers().allValues(header));
        }
    }

    @Test
    void packed_it_is_the_same_and_its_tag_another() throws Exception {
        var plain = ask("GET", DESCRIPTION);
        var packed = ask("GET", DESCRIPTION, "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
        String tag = packed.headers().firstValue("ETag").orElseThrow();
        assertThat(plain.headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(packed.headers().firstValue("ETag"));
        var known = ask("GET", DESCRIPTION, "Accept-Encoding", "gzip", "If-None-Match", tag);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
    }

    @Test
    void whoever_asks_for_its_head_is_told_how_long_it_is() throws Exception {
        var whole = ask("GET", DESCRIPTION);
        var head = ask("HEAD", DESCRIPTION);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).contains(Integer.toString(whole.body().length));
    }

    @Test
    void whoever_has_it_is_not_told_its_head_again() throws Exception {
        String list = "/treatments?limit=3";
        String tag = ask("HEAD", list).headers().firstValue("ETag").orElseThrow();
        assertThat(ask("HEAD", list, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(ask("HEAD", list, "If-None-Match", "\"another\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_was_refused_is_not_kept_for_what_is_right() throws Exception {
        assertThat(ask("GET", "/sites/nowhere.no").statusCode()).isEqualTo(404);
        assertThat(ask("GET", "/sites?region=nord&color=blue").statusCode()).isEqualTo(400);
        assertThat(ask("GET", "/sites?region=nord").statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> ask(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + Api.BASE + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
