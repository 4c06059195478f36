package no.fnsp.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is sent and what is not, in which form; and what strangers send. */
@ExampleInstallation
class FhirOverHttpTest {

    private static final List<String> NONSENSE = List.of(
            "",
            " ",
            "%",
            "_",
            "'",
            "\\",
            "\\,",
            ",",
            "|",
            "||",
            "a|b|c",
            ":",
            "$",
            "\"",
            "null",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "gt",
            "gt2020-13-45",
            "0000",
            "9999",
            "ge0000-01-01",
            "lt9999-12-31T23:59:59.999Z",
            "2026-02-30",
            "eq2026-03-02T25:00Z",
            "2026-03-02T10:15:00+99:99",
            "Organization/",
            "Organization/1/_history/1",
            "http://localhost/fhir/R4/Organization/1",
            "../../etc/passwd",
            "æøå",
            "日本",
            "\u0000",
            "\u0001",
            "a\nb",
            "'; drop table x --",
            "%25%27",
            "[(*",
            "x".repeat(499),
            "x".repeat(600),
            "a,".repeat(150),
            "true");

    private static final List<String> NAMES = List.of(
            "_id",
            "_lastUpdated",
            "name",
            "name:exact",
            "name:contains",
            "identifier",
            "organization",
            "organization:identifier",
            "location",
            "service-type",
            "status",
            "_count",
            "_after",
            "_format",
            "_summary",
            "_total",
            "_pretty",
            "",
            ":",
            "name:");

    @LocalServerPort
    int port;

    FrontDoor door;

    @BeforeEach
    void somebody_asks() {
        door = new FrontDoor(port);
    }

    private FrontDoor.Answer get(String path, String... headers) {
        return door.get("localhost", Fhir.BASE + path, headers);
    }

    private String some(String kind) {
        var found = FhirReader.CONTEXT
                .newJsonParser()
                .parseResource(Bundle.class, get("/" + kind + "?_count=1").body());
        return "/" + kind + "/"
                + found.getEntryFirstRep().getResource().getIdElement().getIdPart();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organization", "Location", "HealthcareService", "ResearchStudy"})
    void what_a_reader_has_already_is_not_sent_again(String kind) {
        String path = some(kind);
        var first = get(path);
        String tag = first.header("ETag");
        assertThat(first.body()).contains("\"versionId\":\"" + tag.substring(3, tag.length() - 1) + "\"");
        assertThat(first.header("Cache-Control")).contains("s-maxage=3");
        assertThat(first.response().headers().allValues("Vary")).contains("Accept");
        assertThat(first.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(first.header("Set-Cookie")).isEmpty();
        for (String given : List.of(tag, tag.substring(2), "\"other\", " + tag, "*")) {
            assertThat(get(path, "If-None-Match", given).status()).as(given).isEqualTo(304);
        }
        for (String given : List.of("W/\"other\"", ",,,", "\"", "W/")) {
            assertThat(get(path, "If-None-Match", given).status()).as(given).isEqualTo(200);
        }
        String changed = first.header("Last-Modified");
        assertThat(get(path, "If-Modified-Since", changed).status()).isEqualTo(304);
        assertThat(get(path, "If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT")
                        .status())
                .isEqualTo(200);
        assertThat(get(path, "If-Modified-Since", "yesterday").status()).isEqualTo(200);
        assertThat(get(path, "If-None-Match", "W/\"other\"", "If-Modified-Since", changed)
                        .status())
                .as("a tag counts before a date")
                .isEqualTo(200);
    }

    @Test
    void a_list_that_says_the_same_is_not_sent_again() {
        String tag = get("/HealthcareService?name=hofte").header("ETag");
        assertThat(get("/HealthcareService?name=hofte", "If-None-Match", tag).status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?_format=xml||application/fhir+xml",
                "?_format=application/fhir%2Bxml||application/fhir+xml",
                "?_format=application/fhir+xml||application/fhir+xml",
                "?_format=json|application/fhir+xml|application/fhir+json",
                "''|application/fhir+xml, application/json;q=0.5|application/fhir+xml",
                "''|text/html, */*;q=0.1|application/fhir+json",
                "''|application/fhir+json; fhirVersion=4.0|application/fhir+json",
                "''|application/*|application/fhir+json",
            })
    void it_is_written_as_asked_for(String query, String accept, String type) {
        String path = some("Organization") + query;
        var answer = accept == null ? get(path) : get(path, "Accept", accept);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(type);
        var parser = type.endsWith("xml") ? FhirReader.CONTEXT.newXmlParser() : FhirReader.CONTEXT.newJsonParser();
        assertThat(parser.parseResource(answer.body()).fhirType()).isEqualTo("Organization");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/Organization/1;404;not-found",
                "/Organization/00000000-0000-0000-0000-000000000000;404;not-found",
                "/Patient;404;not-supported",
                "/Patient/1;404;not-supported",
                "/Organization/1/_history/1;404;not-supported",
                "/nothing/at/all/here;404;not-supported",
                "'';404;not-supported",
                "/Organization?_format=turtle;406;not-supported",
                "/Organization?_count=many;400;invalid",
                "/Organization?_count=1&_count=2;400;invalid",
                "/Organization?_after=%20x;400;invalid",
                "/Organization?_lastUpdated=yesterday;400;invalid",
                "/Organization?_lastUpdated=ap2026;400;invalid",
                "/Organization?name:missing=true;400;invalid",
                "/Organization?name:=x;400;invalid",
            })
    void what_cannot_be_answered_is_told_as_an_outcome(String path, int status, String code) {
        var answer = get(path);
        assertThat(answer.status()).isEqualTo(status);
        var outcome = FhirReader.CONTEXT.newJsonParser().parseResource(OperationOutcome.class, answer.body());
        assertThat(outcome.getIssueFirstRep().getCode().toCode()).isEqualTo(code);
        assertThat(outcome.getIssueFirstRep().getDiagnostics()).isNotBlank();
    }

    @Test
    void who_wants_it_strict_is_refused_what_is_not_known() {
        assertThat(get("/Organization?farge=bl%C3%A5").status()).isEqualTo(200);
        var strict = get("/Organization?farge=bl%C3%A5", "Prefer", "handling=strict");
        assertThat(strict.status()).isEqualTo(400);
        assertThat(strict.body()).contains("farge", "identifier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Organization?_format=xml&_count=1&%01=1",
                "/Organization?_format=xml&_count=1&%EF%BF%BE=1",
                "/Organization?_format=xml&name:%01=1"
            })
    void a_name_that_no_xml_can_hold_is_told_of_all_the_same(String path) {
        var answer = get(path);
        assertThat(answer.status()).isIn(200, 400);
        assertThat(FhirReader.CONTEXT
                        .newXmlParser()
                        .parseResource(answer.body())
                        .fhirType())
                .isIn("Bundle", "OperationOutcome");
    }

    @Test
    void a_form_that_we_do_not_write_is_refused() {
        for (String accept :
                List.of("text/turtle", "image/png", "application/fhir+json; fhirVersion=5.0", "nonsense", "a/b/c")) {
            assertThat(get("/Organization", "Accept", accept).status())
                    .as(accept)
                    .isEqualTo(406);
        }
    }

    @Test
    void nobody_can_write() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            var answer = door.send(method, "localhost", Fhir.BASE + "/Organization");
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.body()).contains("OperationOutcome");
        }
        assertThat(door.send("OPTIONS", "localhost", Fhir.BASE + "/Organization")
                        .header("Access-Control-Allow-Headers"))
                .contains("Prefer");
        assertThat(door.send("HEAD", "localhost", Fhir.BASE + "/metadata").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"helse-bergen.no", "unknown.example"})
    void it_stands_on_the_platforms_host_alone(String host) {
        assertThat(door.get(host, Fhir.BASE + "/Organization").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"Organization,1", "Location,2", "HealthcareService,3", "ResearchStudy,4"})
    void nothing_a_program_sends_is_answered_with_a_fault_of_ours(String kind, int number) throws Exception {
        // From an address of its own, so that nobody else comes to their limit by it.
        try (var client = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.0.42." + number))
                .build()) {
            for (int name = 0; name < NAMES.size(); name++) {
                for (int value = (name + number) % 4; value < NONSENSE.size(); value += 4) {
                    String query = "?_count=1&" + encoded(NAMES.get(name)) + "=" + encoded(NONSENSE.get(value));
                    assertThat(status(client, "/" + kind + query)).as(query).isIn(200, 400, 406);
                }
            }
            for (String id : NONSENSE) {
                String path = "/" + kind + "/" + encoded(id);
                assertThat(status(client, path)).as(path).isIn(200, 400, 404);
            }
            for (String raw :
                    List.of("?name=%ff", "?%ff=1", "?&&&==", "?name", "?_count", "?_count=1&name=%ed%a0%80")) {
                assertThat(status(client, "/" + kind + raw)).as(raw).isIn(200, 400);
            }
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private int status(HttpClient client, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + Fhir.BASE + path))
                .header("Host", "localhost")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
