package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.fnsp.ExampleInstallation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the example pages tell search engines: it can be read, has what its kind must have, and says nothing that the page does not. */
@ExampleInstallation
class StructuredDataTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BERGEN = "helse-bergen.no";

    /** What each kind must have to be of use. */
    private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
            Map.entry("MedicalWebPage", Set.of("name", "description", "inLanguage", "url", "about", "publisher")),
            Map.entry("Hospital", Set.of("name")),
            Map.entry("MedicalClinic", Set.of("name")),
            Map.entry("NewsArticle", Set.of("headline", "datePublished", "dateModified", "url", "author", "publisher")),
            Map.entry("WebPage", Set.of("name", "url", "inLanguage", "dateModified")),
            Map.entry("WebSite", Set.of("name", "url", "potentialAction")),
            Map.entry("MedicalOrganization", Set.of("name", "url")),
            Map.entry("Organization", Set.of("name", "url")),
            Map.entry("BreadcrumbList", Set.of("itemListElement")),
            Map.entry("ListItem", Set.of("position", "name", "item")),
            Map.entry("Event", Set.of("name", "startDate", "location", "eventStatus", "organizer")),
            Map.entry("EventSeries", Set.of("name", "url")),
            Map.entry("Course", Set.of("name", "provider")),
            Map.entry("MedicalTrial", Set.of("name", "description", "url", "sponsor")),
            Map.entry("MedicalStudy", Set.of("name", "description", "url", "sponsor")),
            Map.entry("PostalAddress", Set.of("streetAddress", "postalCode", "addressLocality", "addressCountry")),
            Map.entry("MedicalCode", Set.of("codeValue", "codingSystem")),
            Map.entry("Place", Set.of("name")));

    @LocalServerPort
    int port;

    private FrontDoor readers;

    @BeforeEach
    void readers() {
        readers = new FrontDoor(port);
    }

    private record Told(String site, String path, Document page, JsonNode data) {}

    /** Every page in the map of the site, and its front page. */
    private List<Told> all(String site) throws Exception {
        var told = new ArrayList<Told>();
        var paths = new TreeSet<String>();
        for (Element address : Jsoup.parse(
                        readers.get(site, "/sitemap.xml").body(), "", org.jsoup.parser.Parser.xmlParser())
                .select("loc")) {
            paths.add(URI.create(address.text()).getRawPath());
        }
        for (String path : paths) {
            Document page = readers.get(site, path.isEmpty() ? "/" : path).page();
            for (Element one : page.select("script[type='application/ld+json']")) {
                told.add(new Told(site, path, page, JSON.readTree(one.data())));
            }
        }
        return told;
    }

    @Test
    void every_page_of_some_sites_can_be_read_and_has_what_its_kind_must_have() throws Exception {
        var kinds = new TreeSet<String>();
        for (String site : List.of(BERGEN, "unn.no", "fellesinnhold.fnsp.nhn.no", "helse-vest.no")) {
            for (Told one : all(site)) {
                if (Set.of("Hospital", "MedicalClinic")
                        .contains(one.data().path("@type").stringValue())) {
                    assertThat(names(one.data())).as(one.path()).contains("url", "parentOrganization");
                }
                assertThat(one.data().path("@context").stringValue()).isEqualTo("https://schema.org");
                nodes(one.data()).forEach(node -> {
                    String kind = node.path("@type").stringValue();
                    kinds.add(kind);
                    assertThat(names(node))
                            .as("%s%s %s", one.site(), one.path(), kind)
                            .containsAll(REQUIRED.getOrDefault(kind, Set.of()));
                    node.propertyStream()
                            .filter(property -> property.getValue().isString())
                            .forEach(property -> assertThat(property.getValue().stringValue())
                                    .as("%s%s %s", one.site(), one.path(), property.getKey())
                                    .isNotBlank());
                });
            }
        }
        assertThat(kinds)
                .contains(
                        "MedicalWebPage",
                        "MedicalProcedure",
                        "MedicalCondition",
                        "MedicalCode",
                        "Hospital",
                        "MedicalClinic",
                        "NewsArticle",
                        "WebSite",
                        "SearchAction",
                        "BreadcrumbList",
                        "Event");
    }

    @Test
    void nothing_is_told_that_the_page_does_not_say() throws Exception {
        for (Told one : all(BERGEN)) {
            String words = one.page().text();
            String kind = one.data().path("@type").stringValue();
            Stream.of("name", "headline", "telephone")
                    .filter(name -> one.data().path(name).isString() && !kind.matches("WebSite|.*Organization"))
                    .forEach(name -> assertThat(words)
                            .as(one.path())
                            .contains(one.data().path(name).stringValue()));
            nodes(one.data())
                    .filter(node -> node.has("streetAddress"))
                    .forEach(address -> assertThat(words)
                            .as(one.path())
                            .contains(address.path("streetAddress").stringValue())
                            .contains(address.path("addressLocality").stringValue()));
            one.data()
                    .path("about")
                    .path("alternateName")
                    .forEach(name -> assertThat(words).as(one.path()).contains(name.stringValue()));
        }
    }

    @Test
    void a_review_is_told_by_day_and_profession_as_the_page_does_and_only_where_somebody_vouches() throws Exception {
        int reviewed = 0;
        for (Told one : all(BERGEN)) {
            if (!one.data().path("@type").stringValue().equals("MedicalWebPage")) {
                continue;
            }
            var days = one.page().select(".review time").eachAttr("datetime");
            if (one.data().has("lastReviewed")) {
                reviewed++;
                assertThat(days)
                        .as(one.path())
                        .contains(one.data().path("lastReviewed").stringValue());
            }
            if (one.data().has("reviewedBy")) {
                assertThat(one.data().has("lastReviewed")).isTrue();
                assertThat(one.page().select(".review").text())
                        .contains(one.data().path("reviewedBy").path("jobTitle").stringValue());
            }
        }
        assertThat(reviewed).isPositive();
    }

    @Test
    void the_breadcrumb_is_that_of_the_page_and_the_search_is_asked() throws Exception {
        Document page = readers.get(BERGEN, "/behandlinger/hofteprotese").page();
        JsonNode breadcrumb = page.select("script[type='application/ld+json']").stream()
                .map(one -> JSON.readTree(one.data()))
                .filter(one -> one.path("@type").stringValue().equals("BreadcrumbList"))
                .findFirst()
                .orElseThrow();
        assertThat(breadcrumb.path("itemListElement"))
                .extracting(item -> item.path("name").stringValue())
                .startsWith(page.select(".ds-breadcrumbs a").eachText().getFirst())
                .endsWith(page.select("h1").text());
        JsonNode site = all(BERGEN).stream()
                .map(Told::data)
                .filter(one -> one.path("@type").stringValue().equals("WebSite"))
                .findFirst()
                .orElseThrow();
        String template =
                site.path("potentialAction").path("target").path("urlTemplate").stringValue();
        String address =
                URI.create(template.replace("{search_term_string}", "hofte")).toString();
        assertThat(address).startsWith("https://" + BERGEN + "/");
        String asked = address.substring(("https://" + BERGEN).length());
        Document answer = readers.get(BERGEN, asked).page();
        assertThat(answer.select("#sok-side").val()).isEqualTo("hofte");
    }

    private static Stream<JsonNode> nodes(JsonNode one) {
        Stream<JsonNode> below = one.valueStream().flatMap(StructuredDataTest::nodes);
        return one.has("@type") ? Stream.concat(Stream.of(one), below) : below;
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }
}
