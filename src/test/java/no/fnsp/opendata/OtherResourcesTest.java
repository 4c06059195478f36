package no.fnsp.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Studies, events, news, articles and notices as a program reads them. */
@ExampleInstallation
class OtherResourcesTest {

    @LocalServerPort
    int port;

    private Consumer program;
    private FrontDoor readers;

    @BeforeEach
    void a_program() {
        program = new Consumer(port);
        readers = new FrontDoor(port);
    }

    private List<JsonNode> all(String list) throws Exception {
        var items = new ArrayList<JsonNode>();
        String next = Api.BASE + list;
        while (next != null) {
            JsonNode page = program.read(next);
            page.path("items").forEach(items::add);
            next = page.path("next").stringValue(null);
        }
        return items;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/studies", "/events", "/news", "/articles"})
    void a_list_has_everything_once_in_one_order_whatever_the_length_of_its_pages(String list) throws Exception {
        List<String> one = ids(all(list + "?limit=3"));
        assertThat(one).isNotEmpty().doesNotHaveDuplicates().isSorted();
        assertThat(ids(all(list + "?limit=200"))).isEqualTo(one);
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.path("id").stringValue()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/studies", "/events", "/news", "/articles"})
    void each_is_told_alone_and_has_a_page_that_readers_see(String list) throws Exception {
        for (JsonNode item : all(list + "?limit=200")) {
            JsonNode alone = program.read(item.path("href").stringValue());
            assertThat(alone.path("id")).isEqualTo(item.path("id"));
            URI page = URI.create(item.path("address").stringValue());
            assertThat(readers.get(page.getHost(), page.getPath()).status())
                    .as(page.toString())
                    .isEqualTo(200);
        }
    }

    @Test
    void what_a_news_item_says_is_what_its_page_says() throws Exception {
        for (JsonNode item : all("/news?site=helse-bergen.no")) {
            JsonNode told = program.read(item.path("href").stringValue() + "?format=text");
            URI page = URI.create(told.path("address").stringValue());
            String words = readers.get(page.getHost(), page.getPath()).page().text();
            assertThat(words).contains(told.path("title").path("text").stringValue());
            for (JsonNode chapter : told.path("chapters")) {
                assertThat(words).contains(chapter.path("heading").path("text").stringValue());
            }
        }
    }

    @Test
    void an_event_tells_where_its_calendar_is_and_the_calendar_has_its_times() throws Exception {
        int calendars = 0;
        for (JsonNode event : all("/events?site=helse-bergen.no")) {
            if (!event.has("calendar")) {
                assertThat(event.path("attendance").stringValue()).isEqualTo("anytime");
                continue;
            }
            calendars++;
            URI address = URI.create(event.path("calendar").stringValue());
            var file = readers.get(address.getHost(), address.getPath());
            assertThat(file.header("Content-Type")).startsWith("text/calendar");
            assertThat(file.body())
                    .contains(event.path("occurrences")
                            .get(event.path("occurrences").size() - 1)
                            .path("id")
                            .stringValue());
        }
        assertThat(calendars).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "/studies?status=open,/status,open",
        "/studies?area=cancer,/areas/0,cancer",
        "/events?kind=learning,/kind,learning",
        "/events?audience=patients,/audience/0,patients",
        "/events?site=helse-bergen.no,/site,helse-bergen.no",
        "/news?site=helse-bergen.no,/site,helse-bergen.no",
        "/articles?site=helse-bergen.no&under=/om-oss,/site,helse-bergen.no"
    })
    void filters_narrow(String list, String what, String value) throws Exception {
        List<JsonNode> some = all(list + (list.contains("?") ? "&" : "?") + "limit=200");
        assertThat(some).isNotEmpty();
        if (!what.endsWith("/0")) {
            assertThat(some).allMatch(item -> item.at(what).stringValue().equals(value));
        } else {
            assertThat(some)
                    .allMatch(item -> item.at(what.substring(0, what.length() - 2))
                            .toString()
                            .contains(value));
        }
    }

    @Test
    void filters_by_time_and_by_what_it_is_about_narrow_too() throws Exception {
        assertThat(all("/events?to=2000-01-01T00:00:00Z"))
                .allMatch(event -> event.path("attendance").stringValue().equals("anytime"));
        assertThat(all("/news?publishedSince=2999-01-01")).isEmpty();
        assertThat(all("/news?modifiedSince=2999-01-01T00:00:00Z")).isEmpty();
        JsonNode study = all("/studies").stream()
                .filter(one -> !one.path("treatments").isEmpty())
                .findFirst()
                .orElseThrow();
        String subject = study.path("treatments").get(0).stringValue();
        assertThat(ids(all("/studies?subject=" + subject)))
                .contains(study.path("id").stringValue());
        String hospital = study.path("responsible").path("organisation").stringValue();
        assertThat(ids(all("/studies?hospital=" + hospital)))
                .contains(study.path("id").stringValue());
        String region = study.path("responsible").path("region").stringValue();
        assertThat(ids(all("/studies?region=" + region)))
                .contains(study.path("id").stringValue());
        assertThat(all("/studies?region=mars")).isEmpty();
    }

    @Test
    void what_a_program_has_already_is_not_sent_again() throws Exception {
        for (String list : List.of("/studies", "/events", "/news", "/articles", "/notices")) {
            var first = program.get(Api.BASE + list);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(program.get(Api.BASE + list, "If-None-Match", tag).statusCode())
                    .as(list)
                    .isEqualTo(304);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/studies?status=withdrawn|400|parameter",
                "/studies?area=hjerte|400|parameter",
                "/studies?subject=1|400|parameter",
                "/studies?farge=1|400|unknown-parameter",
                "/studies/1|404|not-found",
                "/events?from=tomorrow|400|parameter",
                "/events?to=%2B999999999-12-31T23:59:59Z|400|parameter",
                "/news?modifiedSince=-999999999-01-01T00:00:00Z|400|parameter",
                "/events?site=nowhere.no|400|parameter",
                "/events/00000000-0000-0000-0000-000000000000|404|not-found",
                "/news?publishedSince=today|400|parameter",
                "/articles?under=om-oss|400|parameter",
                "/articles?language=klingon|400|parameter",
                "/notices?level=blue|400|parameter",
                "/notices?cursor=xyz|400|parameter",
            })
    void what_cannot_be_answered_is_told_as_a_problem(String path, int status, String type) throws Exception {
        var answer = program.get(Api.BASE + path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("#" + type + "\"");
    }

    /** Its sum is right, for anybody can reckon it; what it names is no id. */
    @Test
    void a_cursor_that_somebody_has_made_up_is_refused() throws Exception {
        for (String list : List.of("/studies", "/events", "/news", "/articles", "/notices")) {
            String cursor = new Cursor("' or 1=1").written(Api.BASE + list + "?");
            assertThat(program.get(Api.BASE + list + "?cursor=" + cursor).statusCode())
                    .as(list)
                    .isEqualTo(400);
        }
    }
}
