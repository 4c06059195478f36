package no.fnsp.studydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.fnsp.mail.MailInstallation;
import no.fnsp.mail.Postman;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that can happen to a project leader's link, and what its holder is told then. */
@MailInstallation
class LeaderLinkTest {

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
    void a_forwarded_link_lets_a_colleague_write_and_not_send_in() {
        UUID study = desk.begun(desk.right());
        String link = desk.invited(study);
        Document form = desk.stranger.get(link).page();
        assertThat(StudyDesk.post(desk.stranger, link, StudyDesk.fields(form), "send")
                        .status())
                .isEqualTo(200);
        for (int i = 4; i >= 0; i--) {
            var wrong = desk.stranger.postRaw(link + "/sending", "code=111111");
            assertThat(wrong.status()).isEqualTo(422);
        }
        String right = desk.code();
        assertThat(desk.stranger.postRaw(link + "/sending", "code=" + right).status())
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
        UUID study = desk.begun(desk.right());
        String link = desk.invited(study);
        assertThat(StudyDesk.post(
                                desk.stranger,
                                link,
                                StudyDesk.fields(desk.stranger.get(link).page()),
                                "send")
                        .status())
                .isEqualTo(200);
        String code = desk.code();
        Map<String, String> other = StudyDesk.fields(desk.stranger.get(link).page());
        other.put("contact.who", "Noen andre");
        assertThat(StudyDesk.post(desk.stranger, link, other, "save").status()).isEqualTo(200);
        assertThat(desk.stranger.postRaw(link + "/sending", "code=" + code).status())
                .isEqualTo(422);
    }

    @Test
    void an_expired_link_is_told_and_a_fresh_one_goes_to_the_same_address() {
        UUID study = desk.begun(desk.right());
        String link = desk.invited(study);
        // Only a test makes time pass for what never changes.
        db.sql("alter table study.link disable trigger link_only_ends").update();
        db.sql(
                        "update study.link set made = made - interval '60 days', expires = expires - interval '60 days' where study = :study")
                .param("study", study)
                .update();
        db.sql("alter table study.link enable trigger link_only_ends").update();
        var closed = desk.stranger.get(link);
        assertThat(closed.status()).isEqualTo(410);
        assertThat(closed.page().text()).contains("Lenken er gått ut", "tatt vare på");
        assertThat(desk.stranger.postRaw(link + "/fresh", "").status()).isEqualTo(200);
        String fresh = Postman.wait(desk.email, "Ny lenke").link();
        assertThat(desk.stranger.get(fresh).status()).isEqualTo(200);
        assertThat(desk.stranger.get(link).page().text()).contains("nyere lenke");
        desk.stranger.postRaw(link + "/fresh", "");
        assertThat(desk.stranger.get(fresh).status())
                .as("asked for again at once, the fresh one still works")
                .isEqualTo(200);
    }

    @Test
    void a_link_that_was_used_shows_how_the_study_stands_and_can_be_taken_back() {
        UUID study = desk.begun(desk.right());
        String link = desk.invited(study);
        assertThat(StudyDesk.post(
                                desk.stranger,
                                link,
                                StudyDesk.fields(desk.stranger.get(link).page()),
                                "send")
                        .status())
                .isEqualTo(200);
        assertThat(desk.stranger
                        .postRaw(link + "/sending", "code=" + desk.code())
                        .status())
                .isEqualTo(200);
        Document again = desk.stranger.get(link).page();
        assertThat(again.text()).contains("Studien er sendt inn");
        assertThat(again.getElementById("rek")).isNull();
        assertThat(StudyDesk.post(desk.stranger, link, Map.of("revision", "1", "rek", "1"), "save")
                        .status())
                .isEqualTo(409);
        assertThat(desk.stranger
                        .postRaw(link + "/return", "")
                        .page()
                        .getElementById("rek")
                        .val())
                .isEqualTo("654321");
    }

    @Test
    void a_link_to_a_study_that_was_put_away_or_withdrawn_says_so() {
        UUID study = desk.begun(desk.right());
        String link = desk.invited(study);
        assertThat(desk.publisher
                        .post(StudyDesk.STUDIES + "/" + study + "/withdrawal")
                        .location())
                .contains("study.discarded");
        var gone = desk.stranger.get(link);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.page().text()).contains("tatt ut av oversikten", "tatt vare på");
        assertThat(StudyDesk.post(desk.stranger, link, Map.of("rek", "1"), "save")
                        .status())
                .isEqualTo(410);
        assertThat(desk.stranger.get("/study/" + desk.word).status())
                .as("one we have never sent")
                .isEqualTo(404);
        assertThat(desk.readers.get("helse-bergen.no", link).status())
                .as("on another host")
                .isEqualTo(404);
    }

    @Test
    void somebody_else_is_asked_and_the_old_link_tells_nothing_of_the_study() {
        UUID study = desk.begun(desk.right());
        String link = desk.invited(study);
        String other = "ny-" + desk.email;
        desk.publisher.post(
                StudyDesk.STUDIES + "/" + study + "/leader", "name", "Ny Leder", "email", other, "language", "nb");
        Postman.wait(other, "Fortell om studien");
        var closed = desk.stranger.get(link);
        assertThat(closed.status()).isEqualTo(410);
        assertThat(closed.page().text())
                .contains("Du står ikke lenger som leder")
                .doesNotContain(desk.word);
    }

    @Test
    void a_publisher_sends_it_back_with_a_remark() {
        UUID study = desk.begun(desk.right());
        desk.invited(study);
        String address = StudyDesk.STUDIES + "/" + study;
        Map<String, String> form = StudyDesk.fields(desk.publisher.get(address).page());
        assertThat(StudyDesk.post(desk.publisher, address, form, "return").status())
                .as("without a word")
                .isEqualTo(422);
        form.put("remark", "Skriv kven som kan delta " + desk.word);
        assertThat(StudyDesk.post(desk.publisher, address, form, "return").status())
                .isEqualTo(303);
        var letter = Postman.wait(desk.email, "må endres");
        assertThat(letter.plain()).contains("Skriv kven som kan delta " + desk.word);
        assertThat(desk.stranger.get(letter.link()).page().text()).contains("Publisisten ber deg endre noe");
    }
}
