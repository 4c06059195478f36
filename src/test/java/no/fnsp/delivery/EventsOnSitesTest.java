package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import no.fnsp.ExampleInstallation;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The example courses as readers find them: over HTTP, without script. */
@ExampleInstallation
class EventsOnSitesTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String LIST = "/arrangementer";

    @LocalServerPort
    int port;

    private FrontDoor readers;

    @BeforeEach
    void readers() {
        readers = new FrontDoor(port);
    }

    @Test
    void a_course_is_in_the_list_with_its_next_times_and_leads_to_its_page() {
        Document list = page(BERGEN, LIST);
        String address = list.select("ul.events a:contains(Hofteskule)").attr("href");
        assertThat(list.select("li.event:contains(Hofteskule) time")).hasSizeGreaterThan(1);
        Document course = page(BERGEN, address);
        assertThat(course.select("h1").text()).isEqualTo("Hofteskule (døme)");
        assertThat(course.text()).contains("Øvingar før operasjonen", "Kysthospitalet", "kl. 10.00–14.00", "Pasientar");
        assertThat(course.select("a[href^=https://example.no/pamelding]")).isNotEmpty();
        assertThat(course.select("script[type='application/ld+json']").html())
                .contains("EventSeries", "EventScheduled", "startDate", "OfflineEventAttendanceMode");
        assertThat(course.select("a[href$=.ics]").attr("href")).isEqualTo(address + ".ics");
    }

    @Test
    void it_stands_beside_the_treatment_it_belongs_to_and_the_list_narrows_to_that() {
        Document treatment = page(BERGEN, "/behandlinger/hofteprotese");
        assertThat(treatment.select("aside, .aside-card").text()).contains("Hofteskule");
        String all = treatment.select("a[href*=behandling=]").last().attr("href");
        assertThat(page(BERGEN, all).select("li.event a").eachText())
                .contains("Hofteskule (døme)")
                .doesNotContain("Leve med artrose (døme)");
    }

    @Test
    void filters_narrow_together_and_an_unknown_one_narrows_to_nothing_and_says_so() {
        assertThat(page(BERGEN, LIST + "?malgruppe=relatives&form=both")
                        .select("li.event")
                        .size())
                .isPositive();
        Document none = page(BERGEN, LIST + "?kategori=%3Cscript%3E");
        assertThat(none.select(".nothing")).isNotEmpty();
        assertThat(none.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(none.select("select option[selected]").eachText()).containsExactly("<script> (0)");
    }

    @Test
    void the_calendar_shows_a_month_and_leads_to_the_next_and_never_back_into_the_past() {
        Document now = page(BERGEN, LIST + "?maned=1970-01");
        assertThat(now.select("[role=status]").text()).contains("Vel ein månad");
        assertThat(now.select("a[rel=prev]")).isEmpty();
        Document next = page(BERGEN, now.select("a[rel=next]").attr("href"));
        assertThat(next.select("table.calendar caption, .calendar-list h2")).isNotEmpty();
        assertThat(next.select("a[rel=prev]")).hasSize(1);
        for (String nonsense : List.of("9999-99", "2027-13", "x", "2027-1", "9999-12", "-001-01")) {
            assertThat(page(BERGEN, LIST + "?maned=" + nonsense).select("h1").text())
                    .as(nonsense)
                    .isEqualTo(now.select("h1").text());
        }
    }

    @Test
    void calendars_are_read_by_a_parser_and_are_not_sent_again_when_they_are_the_same() throws Exception {
        String address =
                page(BERGEN, LIST).select("ul.events a:contains(Hofteskule)").attr("href") + ".ics";
        var answer = readers.get(BERGEN, address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=utf-8");
        Calendar read = new CalendarBuilder().build(new StringReader(answer.body()));
        List<VEvent> events = read.getComponents(Component.VEVENT);
        assertThat(events).hasSize(36);
        assertThat(events.getFirst().getUid().orElseThrow().getValue()).endsWith("@" + BERGEN);
        assertThat(readers.get(BERGEN, address, "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
        var all = readers.get(BERGEN, LIST + ".ics");
        Calendar calendar = new CalendarBuilder().build(new StringReader(all.body()));
        assertThat(calendar.getComponents(Component.VEVENT)).hasSizeGreaterThan(36);
        assertThat(readers.get(BERGEN, "/nb" + LIST + ".ics").body()).contains("Hofteskole (eksempel)");
        assertThat(readers.get(BERGEN, LIST + "/finnes-ikke.ics").status()).isEqualTo(404);
        assertThat(readers.get(BERGEN, LIST + "//x.ics").status()).isIn(301, 404);
        assertThat(readers.get("ukjent.example", LIST + ".ics").status()).isEqualTo(404);
    }

    @Test
    void an_online_course_has_no_times_and_leads_to_where_it_is() {
        Document list = page("unn.no", LIST);
        Document course =
                page("unn.no", list.select("li.event a:contains(Nettkurs)").attr("href"));
        assertThat(course.select("a[href=https://example.no/nettkurs/sovn]").text())
                .isEqualTo("Gå til nettkurset");
        assertThat(course.select("a[href$=.ics], .event-times")).isEmpty();
        assertThat(course.select("script[type='application/ld+json']").html()).contains("\"Course\"");
    }

    @Test
    void another_site_has_nothing_of_it_and_the_sitemap_tells_search_engines() {
        String address =
                page(BERGEN, LIST).select("ul.events a:contains(Hofteskule)").attr("href");
        assertThat(readers.get("helse-stavanger.no", address).status()).isEqualTo(404);
        assertThat(page("helse-fonna.no", LIST).text()).contains("ingen kurs");
        assertThat(readers.get(BERGEN, "/sitemap.xml").body())
                .contains("https://" + BERGEN + address + "<", "https://" + BERGEN + LIST + "<");
        assertThat(readers.get("helse-fonna.no", "/sitemap.xml").body()).doesNotContain(LIST);
    }

    private Document page(String host, String address) {
        var answer = readers.get(host, address);
        assertThat(answer.status()).as(host + address).isEqualTo(200);
        return answer.page();
    }
}
