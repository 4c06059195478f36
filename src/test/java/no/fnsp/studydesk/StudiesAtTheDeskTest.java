package no.fnsp.studydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.html.PageRenderer;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.jobs.DailyJob;
import no.fnsp.journal.Sequencer;
import no.fnsp.mail.MailInstallation;
import no.fnsp.mail.Postman;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.study.AtDesk;
import no.fnsp.study.Homes;
import no.fnsp.study.Register;
import no.fnsp.study.Sheet;
import no.fnsp.study.State;
import no.fnsp.study.Status;
import no.fnsp.study.Studies;
import no.fnsp.study.Study;
import no.fnsp.study.Told;
import no.fnsp.study.Writing;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong with studies, and what is said then; nothing of what somebody wrote is lost. */
@MailInstallation
class StudiesAtTheDeskTest {

    private static final String STUDIES = "/desk/sites/helse-bergen.no/studies";

    @LocalServerPort
    int port;

    @Autowired
    Writing writing;

    @Autowired
    Register register;

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
    Sequencer sequencer;

    @Autowired
    List<DailyJob> jobs;

    @Autowired
    Pages pages;

    @Autowired
    PageRenderer renderer;

    private DeskVisitor publisher;
    private DeskVisitor stranger;
    private FrontDoor readers;
    private Permit permit;
    private String word;
    private String email;

    @BeforeEach
    void people() {
        publisher = DeskVisitor.as(port, Role.STUDY_PUBLISHER);
        stranger = DeskVisitor.stranger(port);
        readers = new FrontDoor(port);
        permit = permits.forJob("test-studies");
        word = UUID.randomUUID().toString().substring(0, 8);
        email = "leder-" + word + "@sykehus.example";
    }

    // The form

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rek | 12 | fire til sju siffer",
                "nct | NCT12 | NCT og åtte siffer",
                "euct | 2023-1 | EU CT-nummer",
                "closes | 2020-01-01 | før studien byrjar",
                "ends | 2020-01-01 | før studien byrjar",
                "starts | i morgon | Skriv ein dato",
                "title.nn | LONG | for lang",
                "summary.nn | HUGE | for lang",
                "who.nn | | fyllast ut",
                "areas | | minst eitt",
                "responsible | nedlagt.no | ikkje lenger",
                "contact.email | ikkje epost | e-postadresse",
                "about.1 | Finst ikkje | kjenner ingen",
                "state | | Vel éin",
            })
    void what_is_wrong_is_told_beside_its_field_and_everything_that_was_written_stands(
            String field, String written, String told) {
        UUID study = begun(right());
        String value =
                written == null ? "" : written.replace("LONG", "å".repeat(300)).replace("HUGE", "x ".repeat(15_000));
        Map<String, String> form = fields(publisher.get(STUDIES + "/" + study).page());
        form.put(field, value);
        form.put("scientific.title", "Det eg skreiv");

        var answer = post(publisher, STUDIES + "/" + study, form, "publish");

        assertThat(answer.status()).isEqualTo(422);
        Document page = answer.page();
        assertThat(page.select("[role=alert]").text()).contains(told, "teke vare på");
        assertThat(page.getElementById(field + "-wrong")).isNotNull();
        assertThat(studies.find(study, clock.now())).isEmpty();
        Document again = publisher.get(STUDIES + "/" + study).page();
        assertThat(again.getElementById("scientific.title").val()).as("kept").isEqualTo("Det eg skreiv");
    }

    @Test
    void script_in_a_title_is_words() {
        UUID study = published(right("title.nn", "<script>alert(1)</script> " + word));
        Study one = studies.find(study, clock.now()).orElseThrow();
        Document page = readers.get("unn.no", one.address()).page();
        assertThat(page.select("main h1").text()).isEqualTo("<script>alert(1)</script> " + word);
        assertThat(page.select("main script")).isEmpty();
        assertThat(readers.get("unn.no", "/kliniske-studier").page().select("main script"))
                .isEmpty();
        assertThat(readers.get("localhost", "/api/kliniske-studier").header("Content-Type"))
                .startsWith("application/json");
    }

    @Test
    void one_trial_is_registered_once() {
        String nct = "NCT" + (10_000_000 + Math.abs(word.hashCode() % 80_000_000));
        published(right("nct", nct));
        UUID other = begun(right("title.nn", "Den same " + word));
        Map<String, String> form = fields(publisher.get(STUDIES + "/" + other).page());
        form.put("nct", nct);
        var answer = post(publisher, STUDIES + "/" + other, form, "publish");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains("Ein annan studie har dette NCT-nummeret");
    }

    @Test
    void the_responsible_hospital_is_always_among_those_that_take_part() {
        UUID study = published(right("participating", "unn.no"));
        Study one = studies.find(study, clock.now()).orElseThrow();
        assertThat(one.says().participating()).hasSize(2).startsWith(one.says().responsible());
    }

    // Two at once

    @Test
    void of_two_who_write_at_once_the_second_sees_both() {
        UUID study = begun(right());
        String address = STUDIES + "/" + study;
        Map<String, String> mine = fields(publisher.get(address).page());
        Map<String, String> theirs = new LinkedHashMap<>(mine);
        theirs.put("contact.who", "Deira kontakt");
        assertThat(post(publisher, address, theirs, "save").status()).isEqualTo(303);

        mine.put("contact.who", "Min kontakt");
        var answer = post(publisher, address, mine, "publish");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains("Stian Eksempel", "Deira kontakt");
        assertThat(answer.page().getElementById("contact.who").val()).isEqualTo("Min kontakt");
        assertThat(studies.find(study, clock.now())).isEmpty();
        assertThat(post(publisher, address, fields(answer.page()), "publish").status())
                .isEqualTo(303);
        assertThat(studies.find(study, clock.now())
                        .orElseThrow()
                        .says()
                        .contact()
                        .who())
                .isEqualTo("Min kontakt");
    }

    @Test
    void of_two_who_say_different_things_of_its_state_the_second_is_told_and_changes_nothing() {
        UUID study = published(right());
        String said = studies.find(study, clock.now()).orElseThrow().said().toString();
        String today = LocalDate.now().toString();
        var first = publisher.post(STUDIES + "/" + study + "/state", "said", said, "to", "closed", "day", today);
        assertThat(first.status()).isEqualTo(303);
        var second = publisher.post(STUDIES + "/" + study + "/state", "said", said, "to", "ended", "day", today);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.page().select("[role=alert]").text()).contains("Nokon andre har endra studien");
        assertThat(studies.find(study, clock.now()).orElseThrow().status(clock.now()))
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void a_state_that_is_said_loses_nothing_of_what_somebody_is_writing() {
        UUID study = published(right());
        String address = STUDIES + "/" + study;
        Map<String, String> form = fields(publisher.get(address).page());
        form.put("contact.who", "Halvferdig");
        assertThat(post(publisher, address, form, "save").status()).isEqualTo(303);
        String said = studies.find(study, clock.now()).orElseThrow().said().toString();
        publisher.post(
                address + "/state",
                "said",
                said,
                "to",
                "closed",
                "day",
                LocalDate.now().toString());
        Document page = publisher.get(address).page();
        assertThat(page.getElementById("contact.who").val()).isEqualTo("Halvferdig");
        assertThat(page.select("input[name=state][checked]").val()).isEqualTo("closed");
        assertThat(studies.find(study, clock.now())
                        .orElseThrow()
                        .says()
                        .contact()
                        .who())
                .isEqualTo("Studiesjukepleiar");
    }

    // The link

    @Test
    void a_forwarded_link_lets_a_colleague_write_and_not_send_in() {
        UUID study = begun(right());
        String link = invited(study);
        Document form = stranger.get(link).page();
        assertThat(post(stranger, link, fields(form), "send").status()).isEqualTo(200);
        for (int i = 4; i >= 0; i--) {
            var wrong = stranger.postRaw(link + "/sending", "code=111111");
            assertThat(wrong.status()).isEqualTo(422);
        }
        String right = code();
        assertThat(stranger.postRaw(link + "/sending", "code=" + right).status())
                .as("five tries are all")
                .isEqualTo(422);
        assertThat(db.sql("select stage from study.draft where study = :study order by revision desc limit 1")
                        .param("study", study)
                        .query(String.class)
                        .single())
                .isEqualTo("begun");
    }

    @Test
    void what_is_changed_after_the_code_was_sent_is_not_sent_in_with_it() {
        UUID study = begun(right());
        String link = invited(study);
        assertThat(post(stranger, link, fields(stranger.get(link).page()), "send")
                        .status())
                .isEqualTo(200);
        String code = code();
        Map<String, String> other = fields(stranger.get(link).page());
        other.put("contact.who", "Noen andre");
        assertThat(post(stranger, link, other, "save").status()).isEqualTo(200);
        assertThat(stranger.postRaw(link + "/sending", "code=" + code).status()).isEqualTo(422);
    }

    @Test
    void an_expired_link_is_told_and_a_fresh_one_goes_to_the_same_address() {
        UUID study = begun(right());
        String link = invited(study);
        // Only a test makes time pass for what never changes.
        db.sql("alter table study.link disable trigger link_only_ends").update();
        db.sql(
                        "update study.link set made = made - interval '60 days', expires = expires - interval '60 days' where study = :study")
                .param("study", study)
                .update();
        db.sql("alter table study.link enable trigger link_only_ends").update();
        var closed = stranger.get(link);
        assertThat(closed.status()).isEqualTo(410);
        assertThat(closed.page().text()).contains("Lenken er gått ut", "tatt vare på");
        assertThat(stranger.postRaw(link + "/fresh", "").status()).isEqualTo(200);
        String fresh = Postman.wait(email, "Ny lenke").link();
        assertThat(stranger.get(fresh).status()).isEqualTo(200);
        assertThat(stranger.get(link).page().text()).contains("nyere lenke");
        stranger.postRaw(link + "/fresh", "");
        assertThat(stranger.get(fresh).status())
                .as("asked for again at once, the fresh one still works")
                .isEqualTo(200);
    }

    @Test
    void a_link_that_was_used_shows_how_the_study_stands_and_can_be_taken_back() {
        UUID study = begun(right());
        String link = invited(study);
        assertThat(post(stranger, link, fields(stranger.get(link).page()), "send")
                        .status())
                .isEqualTo(200);
        assertThat(stranger.postRaw(link + "/sending", "code=" + code()).status())
                .isEqualTo(200);
        Document again = stranger.get(link).page();
        assertThat(again.text()).contains("Studien er sendt inn");
        assertThat(again.getElementById("rek")).isNull();
        assertThat(post(stranger, link, Map.of("revision", "1", "rek", "1"), "save")
                        .status())
                .isEqualTo(409);
        assertThat(stranger.postRaw(link + "/return", "")
                        .page()
                        .getElementById("rek")
                        .val())
                .isEqualTo("654321");
    }

    @Test
    void a_link_to_a_study_that_was_put_away_or_withdrawn_says_so() {
        UUID study = begun(right());
        String link = invited(study);
        assertThat(publisher.post(STUDIES + "/" + study + "/withdrawal").location())
                .contains("study.discarded");
        var gone = stranger.get(link);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.page().text()).contains("tatt ut av oversikten", "tatt vare på");
        assertThat(post(stranger, link, Map.of("rek", "1"), "save").status()).isEqualTo(410);
        assertThat(stranger.get("/study/" + word).status())
                .as("one we have never sent")
                .isEqualTo(404);
        assertThat(readers.get("helse-bergen.no", link).status())
                .as("on another host")
                .isEqualTo(404);
    }

    @Test
    void somebody_else_is_asked_and_the_old_link_tells_nothing_of_the_study() {
        UUID study = begun(right());
        String link = invited(study);
        String other = "ny-" + email;
        publisher.post(STUDIES + "/" + study + "/leader", "name", "Ny Leder", "email", other, "language", "nb");
        Postman.wait(other, "Fortell om studien");
        var closed = stranger.get(link);
        assertThat(closed.status()).isEqualTo(410);
        assertThat(closed.page().text()).contains("Noen andre er spurt").doesNotContain(word);
    }

    @Test
    void a_publisher_sends_it_back_with_a_remark() {
        UUID study = begun(right());
        invited(study);
        String address = STUDIES + "/" + study;
        Map<String, String> form = fields(publisher.get(address).page());
        assertThat(post(publisher, address, form, "return").status())
                .as("without a word")
                .isEqualTo(422);
        form.put("remark", "Skriv kven som kan delta " + word);
        assertThat(post(publisher, address, form, "return").status()).isEqualTo(303);
        var letter = Postman.wait(email, "må endres");
        assertThat(letter.plain()).contains("Skriv kven som kan delta " + word);
        assertThat(stranger.get(letter.link()).page().text()).contains("Publisisten ber deg endre noe");
    }

    // Time and hospitals

    @Test
    void a_study_nobody_confirms_is_asked_about_then_told_of_and_no_longer_counted() {
        UUID study = published(right());
        invited(study);
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
        assertThat(Postman.wait(email, "er ikke bekreftet").link()).startsWith("/study/");
        assertThat(db.sql("select count(*) from study.reminder where study = :study")
                        .param("study", study)
                        .query(Integer.class)
                        .single())
                .as("asked twice on one day, told once")
                .isEqualTo(1);
        assertThat(publisher.post(STUDIES + "/" + study + "/confirmation").status())
                .isEqualTo(303);
        assertThat(studies.find(study, clock.now()).orElseThrow().confirmed())
                .isAfter(clock.now().plus(Duration.ofDays(170)));
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
                .param("key", "nedlagt-" + word)
                .update();
        db.sql("""
                insert into organisation.state (node, kind, slug, name, valid_from, valid_until)
                values (:id, 'trust', :slug, :name::jsonb, now() - interval '2 years', now() - interval '1 day')
                """)
                .param("id", trust)
                .param("slug", "nedlagt-" + word)
                .param("name", "{\"nb\": \"Nedlagte sykehus " + word + "\"}")
                .update();
        UUID study = published(right());
        Study one = studies.find(study, clock.now()).orElseThrow();
        db.sql("alter table study.said disable trigger said_only_ends").update();
        db.sql("update study.said set responsible = :trust, participating = array[:trust]::uuid[] where study = :study")
                .param("trust", trust)
                .param("study", study)
                .update();
        db.sql("alter table study.said enable trigger said_only_ends").update();

        Document page = readers.get("unn.no", one.address()).page();
        assertThat(page.select("main").text()).contains("Nedlagte sykehus " + word, "ikke lenger et eget sykehus");
        DeskVisitor national = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        assertThat(national.get("/desk/studies").page().text())
                .contains(one.says().titles().plain(Language.NN));
        assertThat(publisher.get("/desk/studies").status()).isEqualTo(404);
        assertThat(national.post("/desk/studies/" + study + "/home", "to", "unn.no")
                        .status())
                .isEqualTo(303);
        assertThat(homes.find(study).orElseThrow().site())
                .isEqualTo(sites.find("unn.no", clock.now()).orElseThrow().id());
        assertThat(publisher.get(STUDIES + "/" + study).status())
                .as("no longer theirs")
                .isEqualTo(404);
    }

    @Test
    void a_list_and_a_treatment_page_know_when_a_study_is_another_by_the_date_alone() {
        LocalDate last = LocalDate.now().plusDays(3);
        published(right("closes", last.toString()));
        Instant midnight = last.plusDays(1).atStartOfDay(Norway.TIME).toInstant();
        for (String path : List.of("/kliniske-studier", "/behandlinger/eeg")) {
            var trace = new Trace();
            composed(path, clock.now(), trace);
            assertThat(trace.validUntil())
                    .as(path)
                    .hasValueSatisfying(until -> assertThat(until).isBeforeOrEqualTo(midnight));
        }
        assertThat(composed("/kliniske-studier?status=apen", midnight.minusMillis(1), new Trace()))
                .contains(word);
        assertThat(composed("/kliniske-studier?status=apen", midnight, new Trace()))
                .doesNotContain(word);
        assertThat(composed("/kliniske-studier?status=lukket", midnight, new Trace()))
                .contains(word);
    }

    private String composed(String address, Instant at, Trace trace) {
        String[] parts = address.split("\\?status=");
        Map<String, String[]> asked = parts.length == 2 ? Map.of("status", new String[] {parts[1]}) : Map.of();
        var site = sites.find("helse-bergen.no", at).orElseThrow();
        var visit = new Visit(site, Language.NN, parts[0], Query.of(asked), Outside.PUBLIC, at, trace, "test");
        return new String(
                renderer.render(((Found.Shown) pages.find(visit)).page()), java.nio.charset.StandardCharsets.UTF_8);
    }

    // Who may

    @Test
    void who_may_ask_and_who_may_publish() {
        UUID study = begun(right());
        DeskVisitor coordinator = DeskVisitor.as(port, Role.COORDINATOR);
        assertThat(coordinator.get(STUDIES + "/" + study).status()).isEqualTo(200);
        assertThat(coordinator.post(STUDIES + "/" + study, "act", "publish").status())
                .isEqualTo(404);
        assertThat(coordinator.post(STUDIES + "/" + study + "/withdrawal").status())
                .isEqualTo(404);
        DeskVisitor editor = DeskVisitor.as(port, Role.EDITOR);
        assertThat(editor.get(STUDIES).status()).isEqualTo(404);
        assertThat(editor.get(STUDIES + "/" + study).status()).isEqualTo(404);
        assertThat(editor.post(STUDIES, "title", "X", "name", "Y", "email", "y@z.example")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_withdrawn_study_tells_its_readers_why_and_is_in_no_list() {
        UUID study = published(right());
        Study one = studies.find(study, clock.now()).orElseThrow();
        String said = one.said().toString();
        assertThat(publisher
                        .post(STUDIES + "/" + study + "/withdrawal", "said", said)
                        .status())
                .as("without a reason")
                .isEqualTo(422);
        publisher.post(STUDIES + "/" + study + "/withdrawal", "said", said, "reason", "Registrert to gonger.");
        Document page = readers.get("unn.no", one.address()).page();
        assertThat(page.select("main").text()).contains("tatt ut av oversikten", "Registrert to gonger.");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(readers.get("unn.no", "/kliniske-studier?status=alle").body())
                .doesNotContain(one.slug());
        assertThat(readers.get("localhost", "/api/kliniske-studier").body()).doesNotContain(study.toString());
    }

    @Test
    void the_feed_has_the_shape_helsenorge_reads_and_is_not_sent_twice() {
        published(right());
        var feed = readers.get("localhost", "/api/kliniske-studier");
        assertThat(feed.body())
                .contains(
                        "\"id\":",
                        "\"tittel\":",
                        "\"lenke\":\"https://helse-bergen.no/kliniske-studier/",
                        "\"kategorier\":[",
                        "\"status\":",
                        "\"relaterte_behandlinger\":[",
                        "\"deltakende_foretak\":[",
                        "\"utfort_av\":");
        assertThat(readers.get("localhost", "/api/kliniske-studier", "If-None-Match", feed.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(readers.get("sunnaas.no", "/api/kliniske-studier").body()).doesNotContain(word);
        assertThat(readers.get("finnes-ikke.example", "/api/kliniske-studier").status())
                .isEqualTo(404);
    }

    @Test
    void every_filter_is_an_address_and_a_strange_one_shows_nothing() {
        published(right());
        for (String filter :
                List.of("kategori=ore", "status=apen", "hvor=helse-bergen.no", "hvor=vest", "behandling=eeg")) {
            assertThat(readers.get("unn.no", "/kliniske-studier?" + filter)
                            .page()
                            .select("main h3")
                            .text())
                    .as(filter)
                    .contains(word);
        }
        for (String filter :
                List.of("kategori=finst-ikkje", "status=%3Cscript%3E", "hvor=atlantis.no", "behandling=x")) {
            var answer = readers.get("unn.no", "/kliniske-studier?" + filter);
            assertThat(answer.status()).as(filter).isEqualTo(200);
            assertThat(answer.page().select("main [role=status]").text())
                    .as(filter)
                    .contains("Ingen studier passer");
        }
        assertThat(readers.get("unn.no", "/kliniske-studier/finnes-ikke").status())
                .isEqualTo(404);
    }

    // What the tests begin with

    private Sheet right(String... more) {
        LocalDate today = LocalDate.now();
        var fields = new LinkedHashMap<String, String>();
        fields.put("title.nn", "Studie " + word);
        fields.put("summary.nn", "Vi undersøkjer noko.");
        fields.put("who.nn", "Du kan delta.");
        fields.put("scientific.language", "en");
        fields.put("scientific.title", "A trial");
        fields.put("scientific.summary", "Of something.");
        fields.put("contact.who", "Studiesjukepleiar");
        fields.put("contact.email", "studie@sykehus.example");
        fields.put("rek", "654321");
        fields.put("approved", today.minusDays(40).toString());
        fields.put("state", State.OPEN.key());
        fields.put("starts", today.minusDays(10).toString());
        fields.put("areas", "ear");
        fields.put("responsible", "helse-bergen.no");
        fields.put("about.1", "eeg");
        for (int i = 0; i + 1 < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return new Sheet(fields);
    }

    private AtDesk fresh() {
        return new AtDesk(
                UUID.randomUUID(),
                sites.find("helse-bergen.no", clock.now()).orElseThrow().id());
    }

    private UUID begun(Sheet sheet) {
        AtDesk study = fresh();
        writing.begin(permit, study, sheet);
        return study.id();
    }

    private UUID published(Sheet sheet) {
        UUID study = begun(sheet);
        Told told = register.publish(permit, homes.find(study).orElseThrow(), 1, null, sheet);
        assertThat(told).isInstanceOf(Told.Ok.class);
        sequencer.sequenceNow();
        return study;
    }

    private String invited(UUID study) {
        var asked = publisher.post(
                STUDIES + "/" + study + "/leader", "name", "Lena Leder", "email", email, "language", "nb");
        assertThat(asked.status()).isEqualTo(303);
        return Postman.wait(email, "Fortell om studien").link();
    }

    private String code() {
        Matcher found = Pattern.compile("Koden er (\\d{6})")
                .matcher(Postman.wait(email, "Koden er").plain());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static DeskVisitor.Answer post(DeskVisitor who, String address, Map<String, String> fields, String act) {
        var all = new ArrayList<String>();
        fields.forEach((name, value) -> all.addAll(List.of(name, value)));
        all.addAll(List.of("act", act));
        return who.post(address, all.toArray(String[]::new));
    }

    private static Map<String, String> fields(Document page) {
        var fields = new LinkedHashMap<String, String>();
        page.select("form:has([name=rek])")
                .select("[name]:not([type=radio]:not([checked]), [type=checkbox]:not([checked]), button)")
                .forEach(field -> fields.put(field.attr("name"), value(field)));
        fields.remove("_csrf");
        return fields;
    }

    private static String value(Element field) {
        return field.tagName().equals("select")
                ? field.select("option[selected]").val()
                : field.val();
    }
}
