package no.fnsp.journeys;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static no.fnsp.editor.AtTheDesk.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import no.fnsp.ExampleInstallation;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.event.Attendance;
import no.fnsp.event.Audience;
import no.fnsp.event.Event;
import no.fnsp.event.EventChanges;
import no.fnsp.event.Events;
import no.fnsp.event.Kind;
import no.fnsp.event.Occurrence;
import no.fnsp.event.Saying;
import no.fnsp.event.WallTime;
import no.fnsp.event.Wording;
import no.fnsp.eventdesk.EventForm;
import no.fnsp.html.PageRenderer;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A course from an editor's form to the reader's calendar, and out of the lists when it is over. */
@ExampleInstallation
class EventJourneyTest {

    private static final String HOST = "helse-bergen.no";
    private static final String TREATMENT = "/behandlinger/ryggoperasjon";

    @LocalServerPort
    int port;

    @Autowired
    Events events;

    @Autowired
    EventChanges changes;

    @Autowired
    Permits permits;

    @Autowired
    Pages pages;

    @Autowired
    PageRenderer renderer;

    @Autowired
    Sites sites;

    @Autowired
    DatabaseClock clock;

    private FrontDoor readers;
    private DeskVisitor editor;

    @BeforeEach
    void everybody() {
        readers = new FrontDoor(port);
        editor = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
    }

    @Test
    void a_weekly_course_over_the_clock_change_from_the_form_to_the_calendar_until_it_is_over() throws Exception {
        // Given: a weekly course on the treatment's page, two times before the clocks are set back and two after
        LocalDate first = clockChange().minusDays(12);
        String title = title("Ryggskule over klokka");
        String address = aWeeklyCourse(title, first);

        // When a reader comes by the treatment, and by the filters
        Document treatment = read(TREATMENT);
        String page = treatment.select(".aside-card a:contains(" + title + ")").attr("href");
        String all = treatment.select(".aside-card a[href*=behandling=]").attr("href");
        assertThat(read(all).select("li.event a").eachText()).contains(title);
        assertThat(read("/arrangementer?kategori=preparation&malgruppe=patients&behandling=ryggoperasjon")
                        .select("li.event a")
                        .eachText())
                .contains(title);
        assertThat(read("/arrangementer?kategori=lecture").select("li.event a").eachText())
                .doesNotContain(title);
        assertThat(read("/arrangementer?maned=" + YearMonth.from(first))
                        .select(".calendar-list a")
                        .eachText())
                .contains(title);

        // Then it is at ten each time, on the page and in the calendar they download
        assertThat(read(page).select(".event-time time").eachText())
                .hasSize(4)
                .allMatch(when -> when.contains("tysdag") && when.endsWith("kl. 10.00–12.00"));
        List<VEvent> before = calendar(page);
        assertThat(before)
                .extracting(event -> start(event).toLocalDateTime())
                .containsExactly(
                        first.atTime(10, 0),
                        first.plusDays(7).atTime(10, 0),
                        first.plusDays(14).atTime(10, 0),
                        first.plusDays(21).atTime(10, 0));
        assertThat(start(before.get(1)).getOffset())
                .isNotEqualTo(start(before.get(2)).getOffset());

        // When one time is cancelled
        EventForm form = EventForm.on(editor.get(address).page());
        assertThat(editor.post(address, form.with("t1.state", "cancelled").act("publish"))
                        .status())
                .isEqualTo(303);

        // Then it is told, and not gone, everywhere
        assertThat(read(page).select(".event-time").get(1).text()).contains("Avlyst");
        List<VEvent> after = calendar(page);
        assertThat(after).hasSize(4);
        assertThat(after.get(1).getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(after.get(1).getUid()).isEqualTo(before.get(1).getUid());
        assertThat(after.get(1).getSequence().getSequenceNo()).isEqualTo(1);
        assertThat(after.get(0).getSequence().getSequenceNo()).isZero();

        // When time passes: the cancelled one is told until it would have been over
        Event event = events.published(site().id(), page.replaceFirst(".*/", ""), clock.now())
                .orElseThrow();
        Instant third = event.says().occurrences().get(2).starts().instant();
        assertThat(at(page, third.minus(Duration.ofDays(8))).select(".event-time"))
                .hasSize(3);
        assertThat(at(page, third).select(".event-time")).hasSize(2);
        assertThat(at(page, third).text()).contains("Sist halde");

        // Then, when the last is over, it is in no list and its page says so
        Instant over = event.says().occurrences().getLast().ends().instant();
        assertThat(at("/arrangementer", over.minusSeconds(1)).text()).contains(title);
        assertThat(at("/arrangementer", over).text()).doesNotContain(title);
        assertThat(at(TREATMENT, over).select(".aside-card").text()).doesNotContain(title);
        Document last = at(page, over);
        assertThat(last.select(".ds-alert").text()).contains("Dette er over");
        assertThat(last.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(last.select("a[href$=.ics], .event-time")).isEmpty();
    }

    private String aWeeklyCourse(String title, LocalDate first) {
        EventForm form = EventForm.fresh(editor, BERGEN, title)
                .with("kind", "preparation", "text.0", TREATMENT, "add.where", "Ryggavdelinga")
                .adding(first.toString(), "10:00", "12:00")
                .with("add.repeat", "weekly", "add.until", first.plusDays(21).toString());
        var added = editor.post(BERGEN + "/events", form.act("add"));
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.page().select("fieldset[id^=t] input[type=date][name$=date]"))
                .hasSize(4);
        var answer = editor.post(BERGEN + "/events", EventForm.on(added.page()).act("publish"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location().replaceFirst("\\?.*", "");
    }

    /** Next year's, in October. */
    private static LocalDate clockChange() {
        return YearMonth.of(LocalDate.now(Norway.TIME).getYear() + 1, Month.OCTOBER)
                .atEndOfMonth()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }

    private List<VEvent> calendar(String page) throws Exception {
        var answer = readers.get(HOST, read(page).select("a[href$=.ics]").attr("href"));
        return new CalendarBuilder().build(new StringReader(answer.body())).<VEvent>getComponents(Component.VEVENT);
    }

    private static ZonedDateTime start(VEvent event) {
        return event.<ZonedDateTime>getDateTimeStart().getDate();
    }

    private Document read(String address) {
        var answer = readers.get(HOST, address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.page();
    }

    /** The page as it will be if nobody writes anything until then. */
    private Document at(String path, Instant when) {
        var visit = new Visit(
                sites.withId(site().id(), when).orElseThrow(),
                Language.NN,
                path,
                Query.NONE,
                Outside.PUBLIC,
                when,
                new Trace(),
                "test");
        var shown = (Found.Shown) pages.find(visit);
        return Jsoup.parse(new String(renderer.render(shown.page()), StandardCharsets.UTF_8));
    }

    private Site site() {
        return sites.find(HOST, clock.now()).orElseThrow();
    }

    @Test
    void a_page_that_is_kept_lets_go_of_a_course_in_the_second_it_is_over() throws Exception {
        String title = title("Over om eit blunk");
        Instant ends = clock.now().plusSeconds(4);
        var time = new Occurrence(
                UUID.randomUUID(),
                WallTime.of(ends.minusSeconds(600)),
                WallTime.of(ends),
                Occurrence.State.OPEN,
                null,
                Words.NONE,
                "Rom",
                Words.NONE,
                "",
                0);
        var saying = new Saying(
                Kind.LECTURE,
                Set.of(Audience.EVERYBODY),
                Attendance.PLACE,
                Map.of(Language.NN, new Wording(title, "Kort.", "", "", "")),
                "",
                "",
                List.of(),
                List.of(time));
        var permit = permits.forJob("test-events");
        Event draft = changes.add(permit, UUID.randomUUID(), site().id(), saying);
        changes.publish(permit, draft, saying);
        assertThat(read("/arrangementer").text()).contains(title);
        assertThat(read(draft.address()).select(".event-time")).hasSize(1);
        Thread.sleep(Duration.between(clock.now(), ends).plusMillis(50));
        Stream.of("/arrangementer", "/arrangementer.ics")
                .forEach(list ->
                        assertThat(readers.get(HOST, list).body()).as(list).doesNotContain(title));
        assertThat(read(draft.address()).select(".ds-alert").text()).contains("Dette er over");
    }
}
