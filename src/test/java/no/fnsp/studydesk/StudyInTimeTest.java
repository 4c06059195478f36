package no.fnsp.studydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.html.PageRenderer;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.jobs.DailyJob;
import no.fnsp.mail.MailInstallation;
import no.fnsp.mail.Postman;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.study.Homes;
import no.fnsp.study.Status;
import no.fnsp.study.Studies;
import no.fnsp.study.Study;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a study as time passes: dates, confirmations, and hospitals that are no more. */
@MailInstallation
class StudyInTimeTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Studies studies;

    @Autowired
    Homes homes;

    @Autowired
    Permits permits;

    @Autowired
    Sites sites;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    List<DailyJob> jobs;

    @Autowired
    Pages pages;

    @Autowired
    PageRenderer renderer;

    private StudyDesk desk;

    @BeforeEach
    void a_desk() {
        desk = new StudyDesk(beans, port);
    }

    @Test
    void a_study_nobody_confirms_is_asked_about_then_told_of_and_no_longer_counted() {
        UUID study = desk.published(desk.right());
        desk.invited(study);
        Study one = studies.find(study, clock.now()).orElseThrow();
        Instant due = one.confirmed();
        assertThat(one.status(due.plus(Duration.ofDays(29)))).isEqualTo(Status.OPEN);
        assertThat(one.status(due.plus(Duration.ofDays(31)))).isEqualTo(Status.LAPSED);
        assertThat(one.turnsAfter(clock.now())).isEqualTo(due.plus(Study.GRACE));

        long ago = 6 * 30 + 20;
        db.sql("alter table study.confirmation disable trigger confirmation_never_changes")
                .update();
        db.sql("""
                update study.confirmation set at = at - make_interval(days => :days), until = until - make_interval(days => :days)
                where study = :study
                """).param("days", (int) ago).param("study", study).update();
        db.sql("alter table study.confirmation enable trigger confirmation_never_changes")
                .update();
        remind();
        remind();
        assertThat(Postman.wait(desk.email, "er ikke bekreftet").link()).startsWith("/study/");
        assertThat(db.sql("select count(*) from study.reminder where study = :study")
                        .param("study", study)
                        .query(Integer.class)
                        .single())
                .as("asked twice on one day, told once")
                .isEqualTo(1);
        assertThat(desk.publisher
                        .post(StudyDesk.STUDIES + "/" + study + "/confirmation")
                        .status())
                .isEqualTo(303);
        assertThat(studies.find(study, clock.now()).orElseThrow().confirmed())
                .isAfter(clock.now().plus(Duration.ofDays(170)));
    }

    @Test
    void a_study_that_was_closed_by_mistake_and_opened_again_stays_open() {
        UUID study = desk.published(desk.right());
        for (String state : List.of("closed", "open", "ended", "open")) {
            String said = studies.find(study, clock.now()).orElseThrow().said().toString();
            String day = StudyDesk.today().toString();
            assertThat(desk.publisher
                            .post(StudyDesk.STUDIES + "/" + study + "/state", "said", said, "to", state, "day", day)
                            .status())
                    .isEqualTo(303);
        }
        Study open = studies.find(study, clock.now()).orElseThrow();
        assertThat(open.status(clock.now().plus(Duration.ofDays(2)))).isEqualTo(Status.OPEN);
    }

    @Test
    void a_study_that_its_own_day_has_closed_is_opened_again_by_the_button() {
        UUID study = desk.published(
                desk.right("closes", StudyDesk.today().minusDays(3).toString()));
        String page = StudyDesk.STUDIES + "/" + study;
        assertThat(studies.find(study, clock.now()).orElseThrow().status(clock.now()))
                .isEqualTo(Status.CLOSED);
        Document shown = desk.publisher.get(page).page();
        assertThat(shown.select("button[name=to]").eachAttr("value")).containsExactly("open", "ended");
        turns(study, "open", 303);
        assertThat(studies.find(study, clock.now()).orElseThrow().status(clock.now()))
                .isEqualTo(Status.OPEN);
    }

    @Test
    void a_study_that_was_withdrawn_is_not_opened_while_another_has_its_number() {
        String nct = "NCT" + (10_000_000 + Math.abs(("t" + desk.word).hashCode() % 80_000_000));
        UUID first = desk.published(desk.right("nct", nct));
        String said = studies.find(first, clock.now()).orElseThrow().said().toString();
        assertThat(desk.publisher
                        .post(
                                StudyDesk.STUDIES + "/" + first + "/withdrawal",
                                "said",
                                said,
                                "reason",
                                "Registrert to gonger.")
                        .status())
                .isEqualTo(303);
        desk.published(desk.right("nct", nct));
        assertThat(turns(first, "open", 422)).contains("NCT-nummeret");
        assertThat(studies.find(first, clock.now()).orElseThrow().status(clock.now()))
                .isEqualTo(Status.WITHDRAWN);
    }

    private String turns(UUID study, String state, int status) {
        String said = studies.find(study, clock.now()).orElseThrow().said().toString();
        String day = StudyDesk.today().toString();
        var answer =
                desk.publisher.post(StudyDesk.STUDIES + "/" + study + "/state", "said", said, "to", state, "day", day);
        assertThat(answer.status()).isEqualTo(status);
        return answer.page().text();
    }

    private void remind() {
        jobs.stream()
                .filter(job -> job.name().equals("remind-of-studies"))
                .findFirst()
                .orElseThrow()
                .run(permits.forJob("remind-of-studies"));
    }

    @Test
    void a_study_whose_hospital_is_no_more_stays_for_readers_and_gets_another_home() {
        UUID trust = UUID.randomUUID();
        db.sql("insert into organisation.node (id, key) values (:id, :key)")
                .param("id", trust)
                .param("key", "nedlagt-" + desk.word)
                .update();
        db.sql("""
                insert into organisation.state (node, kind, slug, name, valid_from, valid_until)
                values (:id, 'trust', :slug, :name::jsonb, now() - interval '2 years', now() - interval '1 day')
                """)
                .param("id", trust)
                .param("slug", "nedlagt-" + desk.word)
                .param("name", "{\"nb\": \"Nedlagte sykehus " + desk.word + "\"}")
                .update();
        UUID study = desk.published(desk.right());
        Study one = studies.find(study, clock.now()).orElseThrow();
        db.sql("alter table study.said disable trigger said_only_ends").update();
        db.sql(
                        "update study.said set responsible = :trust, participating = array[:trust]::uuid[], fields = fields || jsonb_build_object('responsible', :key::text) where study = :study")
                .param("trust", trust)
                .param("key", "nedlagt-" + desk.word)
                .param("study", study)
                .update();
        db.sql("alter table study.said enable trigger said_only_ends").update();

        Document page = desk.readers.get("unn.no", one.address()).page();
        assertThat(page.select("main").text()).contains("Nedlagte sykehus " + desk.word, "ikke lenger et eget sykehus");
        var closed = desk.publisher.post(
                StudyDesk.STUDIES + "/" + study + "/state",
                "said",
                one.said().toString(),
                "to",
                "closed",
                "day",
                StudyDesk.today().toString());
        assertThat(closed.location())
                .as("nobody is kept from closing it by a hospital that is gone")
                .contains("done=study.closed");
        DeskVisitor national = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        assertThat(national.get("/desk/studies").page().text())
                .contains(one.says().titles().plain(Language.NN));
        assertThat(desk.publisher.get("/desk/studies").status()).isEqualTo(404);
        assertThat(national.post("/desk/studies/" + study + "/home", "to", "unn.no")
                        .status())
                .isEqualTo(303);
        assertThat(homes.find(study).orElseThrow().site())
                .isEqualTo(sites.find("unn.no", clock.now()).orElseThrow().id());
        assertThat(desk.publisher.get(StudyDesk.STUDIES + "/" + study).status())
                .as("no longer theirs")
                .isEqualTo(404);
    }

    @Test
    void a_list_and_a_treatment_page_know_when_a_study_is_another_by_the_date_alone() {
        LocalDate last = StudyDesk.today().plusDays(3);
        desk.published(desk.right("closes", last.toString()));
        Instant midnight = last.plusDays(1).atStartOfDay(Norway.TIME).toInstant();
        for (String path : List.of("/kliniske-studier", "/behandlinger/eeg")) {
            var trace = new Trace();
            composed(path, clock.now(), trace);
            assertThat(trace.validUntil())
                    .as(path)
                    .hasValueSatisfying(until -> assertThat(until).isBeforeOrEqualTo(midnight));
        }
        assertThat(composed("/kliniske-studier?status=apen", midnight.minusMillis(1), new Trace()))
                .contains(desk.word);
        assertThat(composed("/kliniske-studier?status=apen", midnight, new Trace()))
                .doesNotContain(desk.word);
        assertThat(composed("/kliniske-studier?status=lukket", midnight, new Trace()))
                .contains(desk.word);
    }

    private String composed(String address, Instant at, Trace trace) {
        String[] parts = address.split("\\?status=");
        Map<String, String[]> asked = parts.length == 2 ? Map.of("status", new String[] {parts[1]}) : Map.of();
        var site = sites.find("helse-bergen.no", at).orElseThrow();
        var visit = new Visit(site, Language.NN, parts[0], Query.of(asked), Outside.PUBLIC, at, trace, "test");
        return new String(
                renderer.render(((Found.Shown) pages.find(visit)).page()), java.nio.charset.StandardCharsets.UTF_8);
    }
}
