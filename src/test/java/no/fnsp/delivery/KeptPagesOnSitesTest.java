package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import no.fnsp.ExampleInstallation;
import no.fnsp.kept.KeptPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers, and caches on the way, are told of the pages that are kept for them. */
@ExampleInstallation
class KeptPagesOnSitesTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String HIP = "/behandlinger/hofteprotese";

    @LocalServerPort
    int port;

    @Autowired
    KeptPages pages;

    FrontDoor door;

    @BeforeEach
    void door() {
        door = new FrontDoor(port);
    }

    @Test
    void the_same_page_is_sent_plain_and_packed_each_with_a_strong_tag_of_its_own() throws IOException {
        assertThat(Brotli4jLoader.isAvailable()).isTrue();
        var tags = new HashSet<String>();
        for (String encoding : new String[] {"identity", "gzip", "br"}) {
            var answer = door.bytes(BERGEN, HIP, "Accept-Encoding", encoding);
            assertThat(header(answer, "Content-Encoding")).isEqualTo(encoding.equals("identity") ? "" : encoding);
            assertThat(header(answer, "Vary")).contains("Accept-Encoding");
            assertThat(header(answer, "ETag")).startsWith("\"");
            assertThat(unpacked(answer.body(), encoding)).contains("<h1", "</html>");
            assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(answer.body().length));
            tags.add(header(answer, "ETag"));
        }
        assertThat(tags).hasSize(3);
    }

    @Test
    void a_browser_asks_each_time_and_a_cache_on_the_way_goes_on_for_at_most_three_seconds() {
        String kept = door.get(BERGEN, HIP).header("Cache-Control");
        assertThat(kept).contains("max-age=0").contains("stale-if-error=").doesNotContain("no-cache");
        assertThat(Integer.parseInt(kept.replaceAll(".*s-maxage=([0-9]+).*", "$1")))
                .isBetween(1, 3);
        assertThat(door.get(BERGEN, "/finnes-ikke").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_page_is_unchanged_for_who_has_it_in_the_same_packing_also_when_the_tag_was_weakened_on_the_way() {
        String tag = door.get(BERGEN, HIP, "Accept-Encoding", "gzip").header("ETag");
        for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            var answer = door.get(BERGEN, HIP, "Accept-Encoding", "gzip", "If-None-Match", known);
            assertThat(answer.status()).as(known).isEqualTo(304);
            assertThat(answer.header("ETag")).isEqualTo(tag);
            assertThat(answer.header("Cache-Control")).contains("s-maxage");
            assertThat(answer.header("Vary")).contains("Accept-Encoding");
        }
        assertThat(door.get(BERGEN, HIP, "Accept-Encoding", "br", "If-None-Match", tag)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_head_is_told_as_much_of_the_page_and_gets_nothing_of_it() {
        var whole = door.bytes(BERGEN, HIP, "Accept-Encoding", "gzip");
        var head = door.send("HEAD", BERGEN, HIP, "Accept-Encoding", "gzip");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(header(whole, "Content-Length"));
        assertThat(head.header("ETag")).isEqualTo(header(whole, "ETag"));
    }

    @Test
    void parameters_that_no_page_knows_make_no_other_page() {
        door.get(BERGEN, HIP);
        long before = pages.count();
        for (int i = 0; i < 20; i++) {
            assertThat(door.get(BERGEN, HIP + "?utm_source=" + i + "&fbclid=x").status())
                    .isEqualTo(200);
        }
        assertThat(pages.count()).isEqualTo(before);
        assertThat(door.get(BERGEN, HIP + "?sted=voss").body())
                .isNotEqualTo(door.get(BERGEN, HIP + "?sted=bergen").body());
    }

    @Test
    void who_is_led_on_keeps_what_they_asked_with() {
        for (int i = 0; i < 2; i++) {
            var answer = door.get(BERGEN, HIP + "/?a=" + i);
            assertThat(answer.status()).isEqualTo(301);
            assertThat(answer.header("Location")).isEqualTo(HIP + "?a=" + i);
        }
    }

    @Test
    void each_host_has_pages_of_its_own() {
        assertThat(door.get(BERGEN, "/").page().title())
                .isNotEqualTo(
                        door.get("oslo-universitetssykehus.no", "/").page().title());
        assertThat(door.get(BERGEN.toUpperCase(java.util.Locale.ROOT), "/").header("ETag"))
                .isEqualTo(door.get(BERGEN, "/").header("ETag"));
    }

    @ParameterizedTest(name = "Accept-Encoding: {0}")
    @ValueSource(strings = {"gzip;q=abc", "br;q=9, ;;;", "\"gzip", "*;q=0", "identity;q=0", "deflate;q=1e9", ",,,,"})
    void what_makes_no_sense_is_answered_in_plain_bytes(String encoding) {
        var answer = door.get(BERGEN, HIP, "Accept-Encoding", encoding);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Encoding")).isEmpty();
        assertThat(answer.body()).contains("</html>");
    }

    @Test
    void no_page_sets_a_cookie_and_nobody_is_recognised() {
        for (String path : new String[] {"/", HIP, "/finnes-ikke", HIP + "/", "/desk"}) {
            for (int i = 0; i < 2; i++) {
                var answer = door.get(BERGEN, path, "Cookie", "SESSION=abc; XSRF-TOKEN=x");
                assertThat(answer.response().headers().allValues("Set-Cookie"))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_hundred_who_come_at_the_same_time_see_the_same_page() throws Exception {
        var asking = new ArrayList<Callable<String>>();
        for (int i = 0; i < 100; i++) {
            asking.add(() ->
                    door.get(BERGEN, "/behandlinger?q=ny+" + asking.size()).body());
        }
        Set<String> seen = new HashSet<>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : readers.invokeAll(asking)) {
                seen.add(one.get());
            }
        }
        assertThat(seen).hasSize(1);
    }

    @Test
    void health_tells_that_readers_are_shown_what_is_so_now() {
        assertThat(door.get("localhost", "/actuator/health/serving").status()).isEqualTo(200);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String unpacked(byte[] body, String encoding) throws IOException {
        var packed = new ByteArrayInputStream(body);
        try (InputStream plain = switch (encoding) {
            case "gzip" -> new GZIPInputStream(packed);
            case "br" -> new BrotliInputStream(packed);
            default -> packed;
        }) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
