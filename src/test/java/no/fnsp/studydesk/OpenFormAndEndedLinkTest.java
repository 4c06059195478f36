package no.fnsp.studydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.fnsp.mail.MailInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A leader writes in an open form while the link behind it ends: what they wrote is saved, or shown to them, and never lost. */
@MailInstallation
class OpenFormAndEndedLinkTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    private StudyDesk desk;

    @BeforeEach
    void a_desk() {
        desk = new StudyDesk(beans, port);
    }

    @Test
    void what_was_written_while_a_fresh_link_was_sent_is_saved_through_the_old_one() {
        UUID study = desk.begun(desk.right());
        String old = desk.invited(study);
        Map<String, String> form = StudyDesk.fields(desk.stranger.get(old).page());
        form.put("summary.nb", "En time med skriving.");
        String fresh = desk.invited(study);

        var saved = StudyDesk.post(desk.stranger, old, form, "save");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.page().text()).contains("Det du skrev, er lagret", "den siste e-posten");
        assertThat(saved.page().select("[data-arrived]").attr("data-arrived"))
                .as("the browser need not keep it any more")
                .isEqualTo(study.toString());
        assertThat(desk.stranger.get(fresh).page().getElementById("summary.nb").val())
                .isEqualTo("En time med skriving.");
        assertThat(desk.stranger.get(old).status()).as("it opens nothing").isEqualTo(410);
    }

    @Test
    void what_is_sent_in_through_the_old_link_is_saved_and_not_sent_in() {
        UUID study = desk.begun(desk.right());
        String old = desk.invited(study);
        Map<String, String> form = StudyDesk.fields(desk.stranger.get(old).page());
        form.put("summary.nb", "Ferdig.");
        desk.invited(study);
        assertThat(StudyDesk.post(desk.stranger, old, form, "send").page().text())
                .contains("Det du skrev, er lagret", "Ingenting er sendt inn ennå");
        assertThat(stage(study)).isEqualTo("begun");
    }

    @Test
    void an_old_link_writes_over_nothing_and_shows_nothing_of_what_others_wrote() {
        UUID study = desk.begun(desk.right());
        String old = desk.invited(study);
        Map<String, String> mine = StudyDesk.fields(desk.stranger.get(old).page());
        mine.put("summary.nb", "Mine ord <b>fete</b>.");
        String fresh = desk.invited(study);
        Map<String, String> theirs = StudyDesk.fields(desk.stranger.get(fresh).page());
        theirs.put("summary.nb", "Nyere ord.");
        assertThat(StudyDesk.post(desk.stranger, fresh, theirs, "save").status())
                .isEqualTo(200);

        var refused = StudyDesk.post(desk.stranger, old, mine, "save");

        assertThat(refused.status()).isEqualTo(410);
        assertThat(refused.page().select("[role=alert]").text())
                .contains("Dette ble ikke lagret", "Mine ord <b>fete</b>.");
        assertThat(refused.body()).doesNotContain("Nyere ord.");
        assertThat(desk.stranger.get(fresh).page().getElementById("summary.nb").val())
                .isEqualTo("Nyere ord.");
    }

    @Test
    void a_link_that_ended_long_ago_saves_nothing_and_shows_what_was_written() {
        UUID study = desk.begun(desk.right());
        String old = desk.invited(study);
        Map<String, String> form = StudyDesk.fields(desk.stranger.get(old).page());
        form.put("summary.nb", "For sent.");
        desk.invited(study);
        // Only a test makes time pass for what never changes.
        db.sql("alter table study.link disable trigger link_only_ends").update();
        db.sql(
                        "update study.link set valid_until = valid_until - interval '4 days' where study = :study and valid_until <> 'infinity'")
                .param("study", study)
                .update();
        db.sql("alter table study.link enable trigger link_only_ends").update();
        var closed = StudyDesk.post(desk.stranger, old, form, "save");
        assertThat(closed.status()).isEqualTo(410);
        assertThat(closed.page().select("[role=alert]").text()).contains("Dette ble ikke lagret", "For sent.");
    }

    @Test
    void what_was_written_while_a_colleague_sent_it_in_is_shown_beside_how_it_stands() {
        UUID study = desk.begun(desk.right());
        String link = desk.invited(study);
        Map<String, String> form = StudyDesk.fields(desk.stranger.get(link).page());
        StudyDesk.post(desk.stranger, link, form, "send");
        desk.stranger.postRaw(link + "/sending", "code=" + desk.code());
        assertThat(stage(study)).isEqualTo("sent");
        form.put("summary.nb", "Skrevet samtidig.");
        var refused = StudyDesk.post(desk.stranger, link, form, "save");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text())
                .contains("Studien er sendt inn", "Dette ble ikke lagret", "Skrevet samtidig.");
    }

    private String stage(UUID study) {
        return db.sql("select stage from study.draft where study = :study order by revision desc limit 1")
                .param("study", study)
                .query(String.class)
                .single();
    }
}
