package no.fnsp.studydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.fnsp.mail.MailInstallation;
import no.fnsp.store.DatabaseClock;
import no.fnsp.study.Studies;
import no.fnsp.study.Study;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What is wrong with the form about a study is told, and nothing of what somebody wrote is lost. */
@MailInstallation
class StudyFormTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who.nn | TENTHOUSAND | for lang",
                "rek | 12 | fire til sju siffer",
                "nct | <script> | NCT og åtte siffer",
                "euct | 2023-512345-12 | EU CT-nummer",
                "rek | 2019/ | fire til sju siffer",
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
        UUID study = desk.begun(desk.right());
        String value = written == null
                ? ""
                : written.replace("LONG", "å".repeat(300))
                        .replace("HUGE", "x ".repeat(15_000))
                        .replace("TENTHOUSAND", "å".repeat(10_000));
        Map<String, String> form = StudyDesk.fields(
                desk.publisher.get(StudyDesk.STUDIES + "/" + study).page());
        form.put(field, value);
        form.put("scientific.title", "Det eg skreiv");

        var answer = StudyDesk.post(desk.publisher, StudyDesk.STUDIES + "/" + study, form, "publish");

        assertThat(answer.status()).isEqualTo(422);
        Document page = answer.page();
        assertThat(page.select("[role=alert]").text()).contains(told, "teke vare på");
        assertThat(page.getElementById(field + "-wrong")).isNotNull();
        assertThat(studies.find(study, clock.now())).isEmpty();
        Document again = desk.publisher.get(StudyDesk.STUDIES + "/" + study).page();
        assertThat(again.getElementById("scientific.title").val()).as("kept").isEqualTo("Det eg skreiv");
    }

    @Test
    void one_trial_is_registered_once() {
        String nct = "NCT" + (10_000_000 + Math.abs(desk.word.hashCode() % 80_000_000));
        desk.published(desk.right("nct", nct));
        UUID other = desk.begun(desk.right("title.nn", "Den same " + desk.word));
        Map<String, String> form = StudyDesk.fields(
                desk.publisher.get(StudyDesk.STUDIES + "/" + other).page());
        form.put("nct", nct);
        var answer = StudyDesk.post(desk.publisher, StudyDesk.STUDIES + "/" + other, form, "publish");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains("Ein annan studie har dette NCT-nummeret");
    }

    @Test
    void the_responsible_hospital_is_always_among_those_that_take_part() {
        UUID study = desk.published(desk.right("participating", "unn.no"));
        Study one = studies.find(study, clock.now()).orElseThrow();
        assertThat(one.says().participating()).hasSize(2).startsWith(one.says().responsible());
    }
}
