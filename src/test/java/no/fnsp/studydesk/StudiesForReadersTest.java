package no.fnsp.studydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.fnsp.mail.MailInstallation;
import no.fnsp.store.DatabaseClock;
import no.fnsp.study.Studies;
import no.fnsp.study.Study;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What readers, search engines and helsenorge see of studies. */
@MailInstallation
class StudiesForReadersTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Studies studies;

    @Autowired
    DatabaseClock clock;

    private StudyDesk desk;

    @BeforeEach
    void a_desk() {
        desk = new StudyDesk(beans, port);
    }

    @Test
    void a_withdrawn_study_tells_its_readers_why_and_is_in_no_list() {
        UUID study = desk.published(desk.right());
        Study one = studies.find(study, clock.now()).orElseThrow();
        String said = one.said().toString();
        assertThat(desk.publisher
                        .post(StudyDesk.STUDIES + "/" + study + "/withdrawal", "said", said)
                        .status())
                .as("without a reason")
                .isEqualTo(422);
        desk.publisher.post(
                StudyDesk.STUDIES + "/" + study + "/withdrawal", "said", said, "reason", "Registrert to gonger.");
        Document page = desk.readers.get("unn.no", one.address()).page();
        assertThat(page.select("main").text()).contains("tatt ut av oversikten", "Registrert to gonger.");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(desk.readers.get("unn.no", "/kliniske-studier?status=alle").body())
                .doesNotContain(one.slug());
        assertThat(desk.readers.get("localhost", "/api/kliniske-studier").body())
                .doesNotContain(study.toString());
    }

    @Test
    void the_feed_has_the_shape_helsenorge_reads_and_is_not_sent_twice() {
        desk.published(desk.right());
        var feed = desk.readers.get("localhost", "/api/kliniske-studier");
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
        assertThat(desk.readers
                        .get("localhost", "/api/kliniske-studier", "If-None-Match", feed.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(desk.readers.get("sunnaas.no", "/api/kliniske-studier").body())
                .doesNotContain(desk.word);
        assertThat(desk.readers
                        .get("finnes-ikke.example", "/api/kliniske-studier")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void every_filter_is_an_address_and_a_strange_one_shows_nothing() {
        desk.published(desk.right());
        for (String filter :
                List.of("kategori=ore", "status=apen", "hvor=helse-bergen.no", "hvor=vest", "behandling=eeg")) {
            assertThat(desk.readers
                            .get("unn.no", "/kliniske-studier?" + filter)
                            .page()
                            .select("main h3")
                            .text())
                    .as(filter)
                    .contains(desk.word);
        }
        for (String filter :
                List.of("kategori=finst-ikkje", "status=%3Cscript%3E", "hvor=atlantis.no", "behandling=x")) {
            var answer = desk.readers.get("unn.no", "/kliniske-studier?" + filter);
            assertThat(answer.status()).as(filter).isEqualTo(200);
            assertThat(answer.page().select("main [role=status]").text())
                    .as(filter)
                    .contains("Ingen studier passer");
        }
        assertThat(desk.readers.get("unn.no", "/kliniske-studier/finnes-ikke").status())
                .isEqualTo(404);
    }

    @Test
    void script_in_a_title_is_words() {
        UUID study = desk.published(desk.right("title.nn", "<script>alert(1)</script> " + desk.word));
        Study one = studies.find(study, clock.now()).orElseThrow();
        Document page = desk.readers.get("unn.no", one.address()).page();
        assertThat(page.select("main h1").text()).isEqualTo("<script>alert(1)</script> " + desk.word);
        assertThat(page.select("main script")).isEmpty();
        assertThat(desk.readers.get("unn.no", "/kliniske-studier").page().select("main script"))
                .isEmpty();
        assertThat(desk.readers.get("localhost", "/api/kliniske-studier").header("Content-Type"))
                .startsWith("application/json");
    }
}
