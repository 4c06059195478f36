package no.fnsp.developers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.fnsp.ExampleInstallation;
import no.fnsp.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who writes a program reads what the interface is. */
@ExampleInstallation
class DevelopersTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PROBLEM =
            Pattern.compile("(?:Problem|\\bof)\\(\\s*(\\d{3}),\\s*\"([a-z-]+)\"", Pattern.DOTALL);

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1/docs?language=nn", "/api/v1/docs?language=en"})
    void everything_that_is_described_for_programs_is_told_to_people(String address) throws Exception {
        Document page = page(address);
        JsonNode described =
                JSON.readTree(get("/api/v1/openapi.json", "localhost").body());
        assertThat(page.select("h1")).hasSize(1);
        described
                .path("paths")
                .forEach(path -> path.propertyStream().forEach(one -> {
                    Element told = page.getElementById(
                            one.getValue().path("operationId").stringValue());
                    assertThat(told)
                            .as(one.getValue().path("operationId").stringValue())
                            .isNotNull();
                    for (JsonNode parameter : one.getValue().path("parameters")) {
                        assertThat(told.parent().select("dt code").eachText())
                                .contains(parameter.path("name").stringValue());
                    }
                }));
        described
                .path("components")
                .path("schemas")
                .propertyNames()
                .forEach(schema -> assertThat(page.getElementById("schema-" + schema))
                        .as(schema)
                        .isNotNull());
        assertThat(page.select("a[href^=#]"))
                .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
    }

    @Test
    void every_example_answers() throws Exception {
        List<String> examples = page("/api").select(".addresses a").eachAttr("href");
        assertThat(examples).hasSizeGreaterThan(10);
        for (String one : examples) {
            // A dump is there when it has been made.
            List<Integer> right = one.startsWith("/api/v1/bulk/") ? List.of(200, 404) : List.of(200);
            assertThat(get(one, "localhost").statusCode()).as(one).isIn(right);
        }
    }

    @Test
    void every_kind_of_problem_is_explained_where_its_type_points() throws Exception {
        Document page = page("/api/v1/problems");
        for (String type : types()) {
            assertThat(page.getElementById(type)).as(type).isNotNull();
        }
        String type = JSON.readTree(
                        get("/api/v1/sites?colour=blue", "localhost").body())
                .path("type")
                .stringValue();
        assertThat(page.getElementById(URI.create(type).getFragment())).isNotNull();
        assertThat(get(type.replaceFirst("#.*", ""), "localhost").statusCode()).isEqualTo(200);
    }

    /** As the program itself says them. */
    private static TreeSet<String> types() throws IOException {
        var types = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/no/fnsp/opendata"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                PROBLEM.matcher(Files.readString(file)).results().forEach(found -> types.add(found.group(2)));
            }
        }
        assertThat(types).contains("not-found", "too-many", "unknown-parameter");
        return types;
    }

    @Test
    void what_was_released_is_told_in_norwegian() throws Exception {
        var translations = new Translations();
        JsonNode released = JSON.readTree(Files.readString(Path.of("src/test/resources/api/released-1.json")));
        for (String sentence : sentences(released)) {
            for (Language language : List.of(Language.NB, Language.NN)) {
                assertThat(translations.of(sentence, Language.EN, language).lang())
                        .as("%s in %s", sentence, language)
                        .isNull();
            }
        }
    }

    private static TreeSet<String> sentences(JsonNode description) {
        var found = new TreeSet<String>();
        for (String part : List.of("paths", "components")) {
            for (String key : List.of("summary", "description")) {
                description.path(part).findValues(key).stream()
                        .filter(JsonNode::isString)
                        .forEach(one -> found.add(one.stringValue()));
            }
        }
        return found;
    }

    @Test
    void what_is_not_translated_is_marked_with_the_language_it_is_in() {
        var translations = new Translations();
        assertThat(translations.of("Something new.", Language.EN, Language.NN).lang())
                .isEqualTo("en");
        assertThat(translations.of("Something new.", Language.EN, Language.EN).lang())
                .isNull();
        assertThat(translations.of("Noe nytt", Language.NB, Language.EN).lang()).isEqualTo("nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1/docs", "/api/v1/problems", "/api/v1/terms", "/embed"})
    void a_page_stands_on_the_platforms_host_alone_sets_no_cookie_and_takes_any_language(String address)
            throws Exception {
        var answer = get(address + "?language=klingon&utm_source=x", "localhost");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo("nb");
        assertThat(get(address, "helse-bergen.no").statusCode()).isEqualTo(404);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(get(address + "?language=klingon&utm_source=x", "localhost", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1/docs", "/api/v1/problems", "/api/v1/terms"})
    void a_page_that_is_kept_is_shown_with_its_look_as_the_first_time(String address) throws Exception {
        var first = get(address, "localhost");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        for (var again : List.of(
                get(address, "localhost"),
                get(address, "localhost"),
                get(address, "localhost", "If-None-Match", tag))) {
            for (String said : List.of("Content-Security-Policy", "X-Robots-Tag", "Referrer-Policy")) {
                assertThat(again.headers().firstValue(said))
                        .as("%s, answered %d", said, again.statusCode())
                        .isEqualTo(first.headers().firstValue(said));
            }
        }
    }

    @Test
    void whoever_begins_at_the_platforms_front_page_finds_the_documentation() throws Exception {
        List<String> doors = page("/").select("main a[href^=/]").eachAttr("href");
        assertThat(doors).contains("/desk", "/api", "/embed", "/catalog.ttl", "/api/v1/terms");
        for (String door : doors) {
            assertThat(get(door, "localhost").statusCode()).as(door).isIn(200, 303);
        }
        var nothing = get("/api/v2/treatments", "localhost");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(nothing.body()).select("main a").eachAttr("href"))
                .contains("/", "/api");
    }

    @Test
    void every_command_and_every_other_way_in_answers() throws Exception {
        Document docs = page("/api");
        assertThat(docs.select(".commands code").eachText().stream()
                        .filter(one -> one.startsWith("curl"))
                        .map(one -> one.replaceAll(".*http://[^/]+([^']*)'", "$1"))
                        .filter(one -> !one.contains("wait="))
                        .toList())
                .hasSizeGreaterThan(3)
                .allSatisfy(one ->
                        assertThat(get(one, "localhost").statusCode()).as(one).isEqualTo(200));
        assertThat(docs.select("#ways ~ ul a").eachAttr("href"))
                .hasSize(4)
                .allSatisfy(one ->
                        assertThat(get(one, "localhost").statusCode()).as(one).isEqualTo(200));
    }

    private Document page(String address) throws Exception {
        var answer = get(address, "localhost");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String address, String host, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Host", host);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
