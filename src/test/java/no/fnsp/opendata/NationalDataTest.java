package no.fnsp.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import no.fnsp.ExampleInstallation;
import no.fnsp.opendata.answer.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that reads the national base and the organisation: through HTTP, as anybody may. */
@ExampleInstallation
class NationalDataTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HIP = "/sites/helse-bergen.no/treatments/hofteprotese";
    private static final String ICD_10 = "2.16.578.1.12.4.1.1.7110";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void a_place_tells_how_to_get_there_and_what_is_done_there() throws Exception {
        JsonNode place = read("/places?site=helse-bergen.no&limit=200")
                .path("items")
                .valueStream()
                .filter(one -> one.path("slug").stringValue().equals("haukeland"))
                .findFirst()
                .orElseThrow();
        assertThat(place.path("address").path("town").stringValue()).isNotBlank();
        assertThat(place.path("pages"))
                .extracting(page -> page.path("address").stringValue())
                .contains("https://helse-bergen.no/steder/haukeland");
        JsonNode alone = follow(place.path("href").stringValue());
        assertThat(alone.path("treatments"))
                .extracting(done -> done.path("description").stringValue())
                .contains(Api.BASE + HIP);
    }

    @Test
    void a_department_tells_where_to_meet() throws Exception {
        JsonNode departments =
                read("/departments?site=helse-bergen.no&limit=200").path("items");
        assertThat(departments).isNotEmpty().allMatch(one -> one.path("pages").size() == 1);
        assertThat(departments)
                .anyMatch(one ->
                        one.path("meeting").has("nn") || one.path("meeting").has("nb"));
        for (JsonNode one : departments) {
            String page = one.path("pages").get(0).path("address").stringValue().replaceFirst("https://[^/]+", "");
            assertThat(get("http://localhost:" + port + page, "Host", "helse-bergen.no")
                            .statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
    }

    @Test
    void a_document_tells_its_editions_who_vouches_and_which_sites_show_it() throws Exception {
        JsonNode found = read("/documents?system=icd-10&code=M16&kind=treatment&site=helse-bergen.no")
                .path("items")
                .get(0);
        JsonNode told = follow(found.path("href").stringValue());
        JsonNode edition = told.path("editions").get(0);
        assertThat(edition.path("number").intValue()).isEqualTo(1);
        assertThat(edition.path("sha256").stringValue()).matches("[0-9a-f]{64}");
        assertThat(edition.path("approvals").get(0).path("profession").stringValue())
                .isNotBlank();
        assertThat(told.toString()).doesNotContain("approvedBy", "acceptedBy", "hpr");
        JsonNode bergen = told.path("coverage")
                .valueStream()
                .filter(one -> one.path("site").stringValue().equals("helse-bergen.no"))
                .findFirst()
                .orElseThrow();
        JsonNode described = follow(bergen.path("description").stringValue());
        assertThat(bergen.path("shows"))
                .extracting(one -> one.path("edition").stringValue())
                .contains(described.path("lead").path("origin").path("edition").stringValue());
        assertThat(bergen.path("words").stringValue()).isNotEqualTo("as-is");
    }

    @Test
    void a_code_leads_to_the_concept_and_to_the_page_of_each_site() throws Exception {
        assertThat(read("/codes").path("items"))
                .extracting(one -> one.path("oid").stringValue())
                .contains(ICD_10);
        JsonNode code = read("/codes/icd-10/m16");
        assertThat(code.path("concepts")).isNotEmpty();
        JsonNode concept = follow(code.path("concepts").get(0).path("href").stringValue());
        assertThat(concept.path("texts")).isNotEmpty();
        JsonNode links = read("/links?system=urn:oid:" + ICD_10 + "&code=M16&region=vest&language=nn")
                .path("items");
        assertThat(links)
                .isNotEmpty()
                .allMatch(one -> one.path("region").stringValue().equals("vest"));
        assertThat(links)
                .extracting(one -> one.path("address").stringValue())
                .contains("https://helse-bergen.no/behandlinger/hofteprotese");
    }

    @Test
    void a_record_that_asks_as_infobutton_does_gets_pages_with_their_summaries() throws Exception {
        String asked = "/infobutton?mainSearchCriteria.v.cs=" + ICD_10
                + "&mainSearchCriteria.v.c=M16&informationRecipient.languageCode.c=nn-NO&site=helse-bergen.no";
        JsonNode entries = read(asked).path("feed").path("entry");
        assertThat(entries)
                .isNotEmpty()
                .allMatch(
                        one -> one.path("summary").path("_value").stringValue().contains("<p>"));
        String atom = get(address(asked), "Accept", "application/atom+xml").body();
        var feed = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(atom.getBytes(StandardCharsets.UTF_8)));
        assertThat(feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry")
                        .getLength())
                .isEqualTo(entries.size());
        assertThat(get(address(asked + "&patientPerson.administrativeGenderCode.c=F"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_no_xml_can_hold_is_left_out_of_the_feed_of_infobutton() throws Exception {
        String asked = "/infobutton?mainSearchCriteria.v.cs=" + ICD_10 + "&mainSearchCriteria.v.c=M16%EF%BF%BE";
        var answer = get(address(asked), "Accept", "application/atom+xml");
        assertThat(answer.statusCode()).isEqualTo(200);
        var feed = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(feed.getDocumentElement().getTextContent()).isNotBlank();
    }

    @Test
    void one_chapter_is_had_as_markdown_words_or_a_page() throws Exception {
        String before = address(HIP + "?modules=before&language=nn&place=haukeland");
        assertThat(JSON.readTree(get(before).body()).path("chapters"))
                .allMatch(one -> one.path("role").stringValue().equals("before"))
                .isNotEmpty();
        String markdown = get(before, "Accept", "text/markdown").body();
        assertThat(markdown)
                .startsWith("# ")
                .contains("\n## ", "\n- ", "Helse Bergen HF")
                .doesNotContain("<p>");
        assertThat(get(before, "Accept", "text/plain").body()).doesNotContain("<", "# ");
        assertThat(get(before, "Accept", "text/html").body())
                .startsWith("<!doctype html>")
                .contains("lang=\"nn\"");
        assertThat(get(before, "Accept", "application/pdf").statusCode()).isEqualTo(406);
        assertThat(get(before, "Accept", "no type").statusCode()).isEqualTo(406);
        assertThat(get(before, "Accept", "text/*;q=0.5, application/json;q=0.1")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/treatments?fields=kind,titles", "/documents?fields=id,kind", "/places?fields=id,names"})
    void only_what_is_asked_for_is_told(String path) throws Exception {
        List<String> wanted = List.of(path.replaceAll(".*=", "").split(","));
        assertThat(read(path).path("items")).isNotEmpty().allMatch(one -> wanted.containsAll(one.propertyNames()));
    }

    @Test
    void texts_are_found_by_when_they_were_vouched_for() throws Exception {
        JsonNode all = read("/treatments?limit=200").path("items");
        String day = all.valueStream()
                .filter(one -> one.has("reviewed"))
                .findFirst()
                .orElseThrow()
                .path("reviewed")
                .stringValue();
        JsonNode since = read("/treatments?limit=200&reviewedAfter=" + day).path("items");
        JsonNode before = read("/treatments?limit=200&reviewedBefore=" + day).path("items");
        assertThat(since)
                .isNotEmpty()
                .allMatch(one -> one.path("reviewed").stringValue().compareTo(day) >= 0);
        assertThat(before).allMatch(one -> one.path("reviewed").stringValue().compareTo(day) < 0);
        long vouched = all.valueStream().filter(one -> one.has("reviewed")).count();
        assertThat((long) since.size() + before.size()).isEqualTo(vouched);
    }

    @Test
    void what_has_not_changed_since_a_date_is_not_sent_again() throws Exception {
        var first = get(address("/codes"));
        for (String path : List.of("/documents", HIP, "/places", "/concepts")) {
            assertThat(get(address(path), "If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT")
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(get(address(path), "If-Modified-Since", "yesterday").statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(isKnownOnceSettled(path)).as(path).isTrue();
        }
        assertThat(first.headers().firstValue("RateLimit-Policy").orElseThrow()).isEqualTo("\"address\";q=600;w=30");
        assertThat(first.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"address\";r=600;t=");
    }

    /** What was written a moment ago is not dated yet. */
    private boolean isKnownOnceSettled(String path) throws Exception {
        for (int time = 0; time < 30; time++) {
            String now = get(address("/codes")).headers().firstValue("Date").orElseThrow();
            if (get(address(path), "If-Modified-Since", now).statusCode() == 304) {
                return true;
            }
            Thread.sleep(1000);
        }
        return false;
    }

    @ParameterizedTest
    @CsvSource({
        "/places?kind=ward",
        "/places?site=a&farge=b",
        "/departments?place=haukeland",
        "/documents?variantOf=1",
        "/documents?reviewedAfter=yesterday",
        "/documents?reviewedAfter=%2B999999998-01-01",
        "/documents?fields=secret",
        "/concepts?system=loinc",
        "/links",
        "/links?system=icd-10",
        "/infobutton?mainSearchCriteria.v.c=M16",
        "/codes/icd-10?cursor=xyz",
        "/sites/helse-bergen.no/treatments/hofteprotese?modules=dessert"
    })
    void what_cannot_be_understood_is_told_as_a_problem(String path) throws Exception {
        var answer = get(address(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private JsonNode read(String path) throws Exception {
        return follow(Api.BASE + path);
    }

    private JsonNode follow(String href) throws Exception {
        var answer = get("http://localhost:" + port + href);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private String address(String path) {
        return "http://localhost:" + port + Api.BASE + path;
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
