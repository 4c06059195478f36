package no.fnsp.eventdesk;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static no.fnsp.editor.AtTheDesk.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.event.Event;
import no.fnsp.event.EventChanges;
import no.fnsp.event.Events;
import no.fnsp.event.Occurrence;
import no.fnsp.event.Saying;
import no.fnsp.event.ToCome;
import no.fnsp.event.Told;
import no.fnsp.event.WallTime;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.NodeKind;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Reach;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.signin.DeskVisitor.Answer;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Courses and events from the desk to the reader: over HTTP, without script. Each test has courses of its own. */
@ExampleInstallation
class EventsAtTheDeskTest {

    private static final String EVENTS = BERGEN + "/events";
    private static final String HOST = "helse-bergen.no";

    @LocalServerPort
    int port;

    @Autowired
    Events events;

    @Autowired
    ToCome toCome;

    @Autowired
    EventChanges changes;

    @Autowired
    Permits permits;

    @Autowired
    Nodes nodes;

    @Autowired
    Sites sites;

    @Autowired
    DatabaseClock clock;

    private FrontDoor readers;
    private DeskVisitor manager;

    @BeforeEach
    void somebody_who_may() {
        readers = new FrontDoor(port);
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
    }

    private static LocalDate in(int days) {
        return LocalDate.now(Norway.TIME).plusDays(days);
    }

    /** The last Sunday of a month next year: the clocks are changed in the night before. */
    private static LocalDate changeOf(Month month) {
        return YearMonth.of(LocalDate.now(Norway.TIME).getYear() + 1, month)
                .atEndOfMonth()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }

    private EventForm right(String title) {
        return EventForm.fresh(manager, BERGEN, title)
                .adding(in(20).toString(), "10:00", "12:00")
                .with("add.where", "Møterom 3");
    }

    private String published(EventForm form) {
        return published(manager, form);
    }

    private static String published(DeskVisitor who, EventForm form) {
        Answer answer = who.post(EVENTS, form.act("publish"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location().replaceFirst("\\?.*", "");
    }

    private Event now(String address) {
        UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        return events.lanes(id, clock.now()).get(Event.Lane.PUBLISHED);
    }

    private Document page(Event event) {
        var answer = readers.get(HOST, event.address());
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }

    private EventForm opened(String address) {
        return EventForm.on(manager.get(address).page());
    }

    @Test
    void what_has_begun_and_is_not_over_can_be_written_on() {
        Event before = now(published(right(title("Kurs over fleire dagar"))));
        var going = new Occurrence(
                before.says().occurrences().getFirst().id(),
                WallTime.of(in(-1).atTime(10, 0)),
                WallTime.of(in(1).atTime(12, 0)),
                Occurrence.State.OPEN,
                null,
                Words.NONE,
                "Møterom 3",
                Words.NONE,
                "",
                0);
        Permit permit = permits.forImporter();
        assertThat(changes.publish(permit, before, before.says().at(List.of(going))))
                .isInstanceOf(Told.Ok.class);
        String address = EVENTS + "/" + before.id();

        Answer answer = manager.post(
                address,
                opened(address).with("lead.nn", "Vi held fram i morgon.").act("publish"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);

        assertThat(page(now(address)).text()).contains("Vi held fram i morgon.");
        assertThat(now(address).says().occurrences().getFirst().starts()).isEqualTo(going.starts());
    }

    @Test
    void a_draft_is_seen_by_nobody_until_it_is_published() {
        String title = title("Berre eit utkast");
        EventForm form = right(title);
        Answer saved = manager.post(EVENTS, form.act("save"));
        assertThat(saved.status()).isEqualTo(303);
        UUID id = UUID.fromString(saved.location().replaceFirst(".*/([0-9a-f-]{36}).*", "$1"));
        Event draft = events.lanes(id, clock.now()).get(Event.Lane.DRAFT);
        assertThat(readers.get(HOST, draft.address()).status()).isEqualTo(404);
        assertThat(readers.get(HOST, draft.address() + ".ics").status()).isEqualTo(404);
        assertThat(readers.get(HOST, "/arrangementer").body()).doesNotContain(title);
        assertThat(manager.get(EVENTS)
                        .page()
                        .select("section[aria-labelledby=drafts]")
                        .text())
                .contains(title);

        String address = EVENTS + "/" + id;
        assertThat(manager.post(address, opened(address).act("publish")).status())
                .isEqualTo(303);
        assertThat(page(now(address)).select("h1").text()).isEqualTo(title);
        assertThat(page(now(address)).text()).contains("Møterom 3", "kl. 10.00–12.00");
    }

    @Test
    void a_course_at_ten_is_at_ten_before_and_after_the_clocks_are_changed_in_spring_and_autumn() {
        for (Month month : List.of(Month.MARCH, Month.OCTOBER)) {
            LocalDate tuesday = changeOf(month).minusDays(5);
            String address = published(EventForm.fresh(manager, BERGEN, title("Over klokka"))
                    .adding(tuesday.toString(), "10:00", "12:00")
                    .with(
                            "add.where",
                            "Rom",
                            "add.repeat",
                            "weekly",
                            "add.until",
                            tuesday.plusDays(7).toString()));
            List<Occurrence> times = now(address).says().occurrences();
            assertThat(times).hasSize(2);
            assertThat(times).allMatch(one -> one.starts().shown().getHour() == 10);
            assertThat(java.time.Duration.between(
                                    times.getFirst().starts().instant(),
                                    times.getLast().starts().instant())
                            .toHours())
                    .isEqualTo(month == Month.MARCH ? 7 * 24 - 1 : 7 * 24 + 1);
            assertThat(page(now(address)).select(".event-time time").eachText())
                    .allMatch(when -> when.contains("kl. 10.00–12.00"));
        }
    }

    @Test
    void a_time_that_does_not_exist_is_told_and_one_that_is_twice_is_asked_about() {
        String spring = changeOf(Month.MARCH).toString();
        Answer never = manager.post(
                EVENTS, right("Om natta").adding(spring, "02:30", "05:00").act("add"));
        assertThat(never.status()).isEqualTo(422);
        assertThat(never.page().getElementById("add.from-wrong").text()).contains("finst ikkje");
        assertThat(never.page().getElementById("add.date").val()).isEqualTo(spring);

        String autumn = changeOf(Month.OCTOBER).toString();
        EventForm form = right(title("Om natta")).adding(autumn, "02:30", "05:00");
        Answer twice = manager.post(EVENTS, form.act("publish"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.page().getElementById("add.from-wrong").text()).contains("to gonger");
        assertThat(twice.page().select("select[name='add.again'] option")).hasSize(3);
        String address = published(form.with("add.again", "second"));
        Occurrence one = now(address).says().occurrences().getFirst();
        assertThat(one.starts().second()).isTrue();
        assertThat(one.starts().instant()).isEqualTo(Instant.parse(autumn + "T01:30:00Z"));
        assertThat(opened(address).get("t0.again")).isEqualTo("second");
        assertThat(manager.post(address, opened(address).with("contact", "Oss").act("publish"))
                        .status())
                .as("and is not asked about once more")
                .isEqualTo(303);
        assertThat(now(address).says().occurrences().getFirst().starts()).isEqualTo(one.starts());
    }

    @Test
    void a_repeat_without_an_end_or_with_thousands_is_told_where_it_must_stop() {
        EventForm form = right("Lenge").with("add.repeat", "weekly");
        Answer open = manager.post(EVENTS, form.act("add"));
        assertThat(open.page().getElementById("add.until-wrong").text()).contains("kor lenge");
        Answer ever = manager.post(EVENTS, form.with("add.until", "9999-12-31").act("add"));
        assertThat(ever.status()).isEqualTo(422);
        String told = ever.page().getElementById("add.until-wrong").text();
        assertThat(told).contains("60");
        assertThat(ever.page().getElementById("add.where").val()).isEqualTo("Møterom 3");
        assertThat(manager.post(
                                EVENTS,
                                form.with("add.until", in(10).toString()).act("add"))
                        .page()
                        .getElementById("add.until-wrong")
                        .text())
                .contains("etter første dag");
        Answer sixty = manager.post(
                EVENTS, form.with("add.until", in(20 + 59 * 7).toString()).act("add"));
        assertThat(sixty.status()).isEqualTo(200);
        assertThat(sixty.page().select("fieldset[id^=t]")).hasSize(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add.date | 1970-01-01 | add.date | passert",
                "add.date | 9999-12-31 | add.date | dei neste 5 åra",
                "add.date | +999999999-12-31 | add.date | dei neste 5 åra",
                "add.date | i morgon | add.date | ein dato",
                "add.date | 2027-02-30 | add.date | ein dato",
                "add.from | 25:00 | add.from | eit klokkeslett",
                "add.to | 09:00 | add.to | før det begynner",
                "add.to | 10:00 | add.to | før det begynner",
                "add.last | 2020-01-01 | add.last | før det begynner",
                "add.registration | javascript:alert(1) | add.registration | https",
                "add.registration | //ond.example | add.registration | https",
                "link | data:text/html,x | link | https",
                "add.place | 00000000-0000-0000-0000-000000000000 | add.place | finst ikkje",
                "add.where | LONG | add.where | for langt",
                "title.nn | | title.nn | tittel",
                "lead.nn | | lead.nn | kort",
                "kind | lilla | kind | kva slag",
                "attendance | x | attendance | korleis",
                "attendance | anytime | attendance | ingen tider",
                "text.0 | /finnes/ikkje | text.0 | inga side",
                "text.0 | https://ond.example/behandlinger/hofteprotese | text.0 | inga side",
                "themes.nn | LONG | themes.nn | for langt",
            })
    void what_is_wrong_is_told_beside_its_field_and_what_was_written_stands(
            String field, String written, String wrong, String told) {
        String value = written == null ? "" : written.equals("LONG") ? "å".repeat(5001) : written;
        EventForm form = right("Det eg skreiv").with("practical.nn", "står der").with(field, value);
        if (field.equals("title.nn")) {
            form.with("title.nb", "");
        }
        Answer answer = manager.post(EVENTS, form.act("publish"));
        assertThat(answer.status()).isEqualTo(422);
        Document page = answer.page();
        assertThat(page.getElementById(wrong + "-wrong").text()).contains(told);
        assertThat(page.select("[role=alert] a[href]").eachAttr("href")).contains("#" + wrong);
        assertThat(page.getElementById("practical.nn").val()).isEqualTo("står der");
        assertThat(page.select("input[name^=add.date], input[name$=.date]").eachAttr("value"))
                .isNotEmpty();
    }

    @Test
    void a_time_that_readers_know_of_is_cancelled_and_never_silently_gone() {
        String address =
                published(right(title("Avlyst gong")).with("add.repeat", "weekly", "add.until", in(34).toString()));
        assertThat(now(address).says().occurrences()).hasSize(3);
        EventForm form = opened(address);
        assertThat(manager.get(address).page().select("#t1 input[name$=out]")).isEmpty();
        // Somebody sends a form with the row cut out all the same.
        form.with("t1.id", "", "t1.date", "", "t1.from", "", "t1.to", "");
        assertThat(manager.post(address, form.act("publish")).status()).isEqualTo(303);
        List<Occurrence> times = now(address).says().occurrences();
        assertThat(times)
                .extracting(Occurrence::state)
                .containsExactly(Occurrence.State.OPEN, Occurrence.State.CANCELLED, Occurrence.State.OPEN);
        assertThat(times).extracting(Occurrence::sequence).containsExactly(0, 1, 0);
        assertThat(page(now(address)).select(".event-time").get(1).text()).contains("Avlyst");
        assertThat(readers.get(HOST, now(address).address() + ".ics").body())
                .contains("STATUS:CANCELLED", "SEQUENCE:1");

        String read =
                manager.get(address).page().select("input[name=read]").first().val();
        assertThat(manager.post(address + "/removal", "read", read).status()).isEqualTo(422);
        assertThat(manager.post(address + "/cancellation", "read", read).status())
                .isEqualTo(303);
        assertThat(page(now(address)).select(".ds-alert").text()).contains("avlyst");
        assertThat(readers.get(HOST, "/arrangementer").status()).isEqualTo(200);
    }

    @Test
    void of_two_who_write_at_once_the_second_sees_both_and_loses_nothing() {
        String address = published(right(title("To på ein gong")));
        EventForm mine = opened(address).with("title.nn", "Min tittel");
        DeskVisitor coordinator = DeskVisitor.as(port, Role.COORDINATOR);
        EventForm theirs = EventForm.on(coordinator.get(address).page()).with("title.nn", "Deira tittel");
        assertThat(coordinator.post(address, theirs.act("save")).status()).isEqualTo(303);

        Answer answer = manager.post(address, mine.act("publish"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains("Nokon andre", "Deira tittel");
        assertThat(answer.page().getElementById("title.nn").val()).isEqualTo("Min tittel");
        EventForm again = EventForm.on(answer.page());
        assertThat(manager.post(address, again.act("publish")).status()).isEqualTo(303);
        assertThat(page(now(address)).select("h1").text()).isEqualTo("Min tittel");
    }

    @Test
    void an_editor_writes_and_another_publishes_and_whoever_works_elsewhere_sees_nothing() {
        DeskVisitor editor = DeskVisitor.as(port, Role.EDITOR);
        Document blank = editor.get(EVENTS + "/new").page();
        assertThat(blank.select("button[value=publish]")).isEmpty();
        EventForm form = right(title("Skriven av ein redaktør"));
        Answer saved = editor.post(EVENTS, form.act("publish"));
        assertThat(saved.status()).isEqualTo(303);
        String address = saved.location().replaceFirst("\\?.*", "");
        assertThat(now(address)).as("not published by who may not").isNull();
        assertThat(editor.post(address + "/removal", "read", "x").status()).isEqualTo(404);
        DeskVisitor oslo = DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no");
        assertThat(oslo.get(address).status()).isEqualTo(404);
        assertThat(oslo.get(EVENTS).status()).isEqualTo(404);
        assertThat(oslo.get(address.replace(HOST, "oslo-universitetssykehus.no"))
                        .status())
                .isEqualTo(404);
        assertThat(DeskVisitor.as(port, Role.READER).get(EVENTS + "/new").status())
                .isEqualTo(404);
        assertThat(DeskVisitor.as(port, Role.READER).get(EVENTS).status()).isEqualTo(200);
        assertThat(DeskVisitor.stranger(port).get(EVENTS).status()).isNotEqualTo(200);

        DeskVisitor national = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        assertThat(national.post(
                                address,
                                EventForm.on(national.get(address).page()).act("publish"))
                        .status())
                .isEqualTo(303);
        assertThat(now(address)).isNotNull();
        assertThat(manager.get(address).page().select("section[aria-labelledby=history] li"))
                .hasSize(2);
    }

    @Test
    void a_form_that_is_sent_twice_makes_one() {
        EventForm form = right(title("Sendt to gonger"));
        String one = published(form);
        assertThat(manager.post(EVENTS, form.act("publish")).location()).startsWith(one);
        assertThat(now(one).slug()).doesNotEndWith("-2");
    }

    @Test
    void a_draft_is_thrown_away_and_readers_see_what_they_saw() {
        String address = published(right(title("Kasta utkast")));
        manager.post(
                address, opened(address).with("title.nn", "Ein annan tittel").act("save"));
        String read =
                manager.get(address).page().select("input[name=read]").first().val();
        assertThat(manager.post(address + "/cancellation", "read", read).status())
                .as("not while a draft would be lost by it")
                .isEqualTo(422);
        assertThat(manager.post(address + "/draft/discard", "read", "feil").status())
                .isEqualTo(422);
        assertThat(manager.post(address + "/draft/discard", "read", read).status())
                .isEqualTo(303);
        assertThat(page(now(address)).select("h1").text()).startsWith("Kasta utkast");
    }

    @Test
    void what_has_been_held_stays_as_it_was_and_the_page_says_that_it_is_over_when_all_has() {
        String title = title("Over no");
        Permit permit = permits.forJob("test-events");
        UUID id = UUID.randomUUID();
        UUID site = sites.find(HOST, clock.now()).orElseThrow().id();
        String other = published(right(title("Mal")));
        Saying like = now(other).says();
        Instant now = clock.now();
        Occurrence last = like.occurrences().getFirst();
        Occurrence held = new Occurrence(
                UUID.randomUUID(),
                WallTime.of(now.minusSeconds(7200)),
                WallTime.of(now.minusSeconds(3600)),
                Occurrence.State.OPEN,
                null,
                Words.NONE,
                "Rom",
                Words.NONE,
                "",
                0);
        var words = java.util.Map.of(Language.NN, new no.fnsp.event.Wording(title, "Det var det.", "", "", ""));
        var saying = new Saying(
                like.kind(), like.audience(), like.attendance(), words, "", "", List.of(), List.of(held, last));
        Event draft = changes.add(permit, id, site, saying);
        Event both = ((Told.Ok) changes.publish(permit, draft, saying)).event();
        String address = EVENTS + "/" + id;
        assertThat(manager.get(address).page().select("fieldset[id^=t]")).hasSize(1);
        assertThat(manager.post(
                                address,
                                opened(address).with("contact", "Spør oss").act("publish"))
                        .status())
                .isEqualTo(303);
        assertThat(now(address).says().occurrences()).contains(held);

        Instant after = last.ends().instant().plusSeconds(1);
        assertThat(toCome.of(site, after)).noneMatch(brief -> brief.event().equals(id));
        assertThat(now(address).says().isOver(after)).isTrue();
        assertThat(both.says().isOver(now)).isFalse();
    }

    @Test
    void when_its_place_closes_readers_are_told_and_editors_have_a_task() {
        UUID organisation =
                sites.find(HOST, clock.now()).orElseThrow().settings().organisation();
        Permit permit = permits.forJob("test-events");
        UUID place = nodes.named(permit, "test-stad-" + UUID.randomUUID());
        Node node = new Node(
                place,
                place.toString(),
                NodeKind.HOSPITAL,
                organisation,
                "gamlebygget-" + place,
                Words.of(Language.NN, "Gamlebygget"),
                null,
                null,
                null,
                List.of(),
                99,
                Reach.NONE);
        nodes.set(permit, node, clock.now());
        String title = title("På ein stad som stengjer");
        String address = published(EventForm.fresh(manager, BERGEN, title)
                .adding(in(15).toString(), "10", "12.30")
                .with("add.place", place.toString()));
        assertThat(page(now(address)).select(".event-time a[href*=gamlebygget]").text())
                .contains("Gamlebygget");

        nodes.close(permit, nodes.lines(List.of(place), clock.now()).find(place).orElseThrow(), clock.now());

        Document page = page(now(address));
        assertThat(page.select(".event-time .ds-alert").text()).contains("Gamlebygget er ikkje i bruk lenger");
        assertThat(page.select(".event-time a[href*=gamlebygget]")).isEmpty();
        assertThat(manager.get("/desk")
                        .page()
                        .select("section[aria-labelledby=tasks-events] a")
                        .eachAttr("href"))
                .contains(address);
        Document form = manager.get(address).page();
        assertThat(form.getElementById("t0.place-closed").text()).contains("Gamlebygget");
        assertThat(manager.post(address, opened(address).with("contact", "Oss").act("publish"))
                        .status())
                .as("what was chosen stays chosen")
                .isEqualTo(303);
        assertThat(manager.post(
                                address,
                                opened(address)
                                        .with("t0.place", "", "t0.where", "Bygg 2")
                                        .act("publish"))
                        .status())
                .isEqualTo(303);
        assertThat(page(now(address)).select(".event-time .ds-alert")).isEmpty();
        assertThat(manager.get("/desk")
                        .page()
                        .select("section[aria-labelledby=tasks-events] a")
                        .eachAttr("href"))
                .doesNotContain(address);
    }

    @Test
    void script_in_a_text_is_words() {
        String address = published(right("<script>alert(1)</script> " + UUID.randomUUID())
                .with(
                        "themes.nn",
                        "<img src=x onerror=y>",
                        "contact",
                        "<b>x</b>",
                        "add.where",
                        "\"><script>z</script>"));
        Document page = page(now(address));
        assertThat(page.select("main script:not([type='application/ld+json']), main img[onerror], main b"))
                .isEmpty();
        assertThat(page.select("main").text()).contains("<script>alert(1)</script>", "<img src=x onerror=y>");
        assertThat(readers.get(HOST, "/arrangementer").page().select("main script"))
                .isEmpty();
    }
}
