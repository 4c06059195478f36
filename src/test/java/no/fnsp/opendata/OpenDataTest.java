package no.fnsp.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.opendata.answer.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that reads what the sites say: through HTTP, as anybody may. */
@ExampleInstallation
class OpenDataTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HIP = "/sites/helse-bergen.no/treatments/hofteprotese";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void one_request_tells_what_to_do_before_in_nynorsk_at_a_place_and_who_approved_it() throws Exception {
        JsonNode told = read(HIP + "?language=nn&place=haukeland&format=text");

        JsonNode before = chapter(told, "before");
        assertThat(before.path("heading").path("language").stringValue()).isEqualTo("nn");
        assertThat(before.path("parts"))
                .extracting(part -> part.path("origin").path("level").stringValue())
                .containsExactly("national", "local");
        String edition =
                before.path("parts").get(0).path("origin").path("edition").stringValue();
        JsonNode vouched = told.path("editions")
                .valueStream()
                .filter(one -> one.path("id").stringValue().equals(edition))
                .findFirst()
                .orElseThrow();
        assertThat(vouched.path("sha256").stringValue()).hasSize(64);
        assertThat(vouched.path("approvals").get(0).path("profession").stringValue())
                .contains("Overlege");
        assertThat(vouched.path("approvals").get(0).path("organisation").stringValue())
                .isEqualTo("Helse Bergen HF");
        assertThat(told.path("meeting").path("place").stringValue()).contains("Haukeland");
        assertThat(told.toString()).doesNotContain("approvedBy", "hpr");
    }

    @Test
    void the_words_are_those_of_the_page_and_links_lead_somewhere_from_anywhere() throws Exception {
        String page = body(get("http://localhost:" + port + "/behandlinger/hofteprotese", "helse-bergen.no"));
        JsonNode told = read(HIP + "?format=text");
        for (JsonNode chapter : told.path("chapters")) {
            for (JsonNode part : chapter.path("parts")) {
                String first =
                        part.path("content").stringValue().lines().findFirst().orElseThrow();
                assertThat(org.jsoup.Jsoup.parse(page).text()).contains(first);
            }
        }
        var links = org.jsoup.Jsoup.parse(read(HIP).toString().replace("\\\"", "\""))
                .select("a[href]");
        assertThat(links).isNotEmpty().allMatch(link -> link.attr("href").matches("(https?|tel|mailto):.*"));
    }

    @Test
    void lists_are_read_page_by_page_and_every_item_comes_once() throws Exception {
        var seen = new ArrayList<String>();
        String next = Api.BASE + "/treatments?limit=7&kind=treatment";
        while (next != null) {
            JsonNode page = JSON.readTree(body(get("http://localhost:" + port + next, "localhost")));
            page.path("items").forEach(item -> seen.add(item.path("treatment").stringValue()));
            next = page.path("next").isString() ? page.path("next").stringValue() : null;
        }
        assertThat(seen).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    }

    @Test
    void a_treatment_is_found_by_its_code_and_tells_where_it_is_described() throws Exception {
        JsonNode found =
                read("/treatments?system=icd-10&code=m16&site=helse-bergen.no").path("items");
        assertThat(found)
                .extracting(one -> one.path("titles").path("nb").stringValue())
                .contains("Hofteprotese");
        String href = found.valueStream()
                .filter(one -> one.path("titles").path("nb").stringValue().equals("Hofteprotese"))
                .findFirst()
                .orElseThrow()
                .path("href")
                .stringValue();
        JsonNode one = JSON.readTree(body(get("http://localhost:" + port + href, "localhost")));
        assertThat(one.path("descriptions"))
                .extracting(where -> where.path("site").stringValue())
                .contains("helse-bergen.no", "fellesinnhold.fnsp.nhn.no");
    }

    @Test
    void the_feed_goes_on_from_where_a_reader_stopped_and_ends() throws Exception {
        long since = 0;
        boolean more = true;
        var numbers = new ArrayList<Long>();
        while (more) {
            JsonNode told = read("/changes?limit=500&since=" + since);
            told.path("items").forEach(item -> numbers.add(item.path("number").longValue()));
            assertThat(told.path("next").longValue()).isGreaterThanOrEqualTo(since);
            since = told.path("next").longValue();
            more = told.path("more").booleanValue();
        }
        assertThat(numbers).isNotEmpty().isSorted();
        assertThat(get(address("/changes?since=" + (since + 1_000_000)), "localhost")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_a_reader_has_already_is_not_sent_again() throws Exception {
        var first = get(address(HIP), "localhost");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        for (String given : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            assertThat(get(address(HIP), "localhost", "If-None-Match", given).statusCode())
                    .as(given)
                    .isEqualTo(304);
        }
        for (String given : List.of("\"other\"", "", ",,,", "\"", "W/")) {
            assertThat(get(address(HIP), "localhost", "If-None-Match", given).statusCode())
                    .as(given)
                    .isEqualTo(200);
        }
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sites?farge=blå|400|unknown-parameter",
                "/sites?region=bergen|400|parameter",
                "/treatments?region=bergen|400|parameter",
                "/treatments?system=icd&code=M16|400|parameter",
                "/documents?system=icd|400|parameter",
                "/treatments?site=nope.example|400|parameter",
                "/documents?site=nope.example|400|parameter",
                "/places?site=nope.example|400|parameter",
                "/departments?site=nope.example|400|parameter",
                "/links?system=icd-10&code=M16&site=nope.example|400|parameter",
                "/sites/helse-bergen.no/treatments?kind=hofte|400|parameter",
                "/treatments?limit=-1|400|parameter",
                "/treatments?limit=999999999999|400|parameter",
                "/treatments?limit=1&limit=2|400|parameter",
                "/treatments?cursor=xyz|400|parameter",
                "/treatments?language=klingon|400|parameter",
                "/treatments?letter=ab|400|parameter",
                "/treatments?modifiedSince=yesterday|400|parameter",
                "/treatments/1|404|not-found",
                "/treatments/00000000-0000-0000-0000-000000000000|404|not-found",
                "/sites/nowhere.no|404|not-found",
                "/sites/helse-bergen.no/treatments/ukjent|404|not-found",
                "/sites/helse-bergen.no/treatments/hofteprotese?place=mars|400|parameter",
                "/sites/helse-bergen.no/treatments/hofteprotese?language=se|400|parameter",
                "/sites/helse-bergen.no/treatments/hofteprotese?format=pdf|400|parameter",
                "/changes?since=-1|400|parameter",
                "/changes?since=99999999999999999999|400|parameter",
                "/changes?since=1&wait=3600|400|parameter",
                "/nothing|404|not-found",
            })
    void what_cannot_be_answered_is_told_as_a_problem(String path, int status, String type) throws Exception {
        var answer = get(address(path.replace("å", "%C3%A5")), "localhost");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(body(answer));
        assertThat(problem.path("type").stringValue()).endsWith("#" + type);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("detail").stringValue()).isNotBlank();
    }

    @Test
    void a_cursor_of_another_list_is_refused() throws Exception {
        String next = read("/treatments?limit=1&kind=treatment").path("next").stringValue();
        String cursor = next.substring(next.indexOf("cursor="));
        assertThat(get(address("/treatments?kind=diagnosis&" + cursor), "localhost")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get(address("/treatments?kind=treatment&" + cursor), "localhost")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"helse-bergen.no", "unknown.example"})
    void it_stands_on_the_platforms_host_alone(String host) throws Exception {
        assertThat(get(address("/sites"), host).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_can_write() throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address("/sites")))
                            .method(method, HttpRequest.BodyPublishers.ofString("{"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        }
    }

    private static JsonNode chapter(JsonNode told, String role) {
        return told.path("chapters")
                .valueStream()
                .filter(one -> one.path("role").stringValue().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(String path) throws IOException, InterruptedException {
        var answer = get(address(path), "localhost");
        assertThat(answer.statusCode()).as(body(answer)).isEqualTo(200);
        return JSON.readTree(body(answer));
    }

    private String address(String path) {
        return "http://localhost:" + port + Api.BASE + path;
    }

    private static String body(HttpResponse<String> answer) {
        return answer.body();
    }

    private HttpResponse<String> get(String address, String host, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Host", host);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
