package no.fnsp.studydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.fnsp.identity.Role;
import no.fnsp.mail.MailInstallation;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.store.DatabaseClock;
import no.fnsp.study.Studies;
import no.fnsp.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A project leader's name and address are erased: what goes with them, and what readers have seen that stays until another is published. */
@MailInstallation
class ErasedLeaderTest {

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
    void a_leader_is_erased_with_every_trace_in_what_was_never_published() {
        UUID study = desk.begun(desk.right("contact.who", "", "contact.email", ""));
        String link = desk.invited(study);
        Map<String, String> form = StudyDesk.fields(desk.stranger.get(link).page());
        form.put("contact.who", "Overlege Lena Leder");
        form.put("contact.phone", "55 12 34 56");
        form.put("summary.nb", "Dette skal stå.");
        assertThat(StudyDesk.post(desk.stranger, link, form, "save").status()).isEqualTo(200);
        assertThat(kept(study)).contains("Overlege Lena Leder", "55 12 34 56");

        assertThat(erase().location()).contains("done=study.leader-erased");

        assertThat(kept(study)).contains("Dette skal stå.").doesNotContain("Lena", "contact", "55 12");
        assertThat(db.sql("select count(*) from study.leader_state where name like 'Lena%' and email = :email")
                        .param("email", desk.email)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(desk.publisher.get(StudyDesk.STUDIES + "/leaders").body()).doesNotContain(desk.email);
        assertThat(desk.publisher.get(StudyDesk.STUDIES + "/" + study).body())
                .contains("Ingen prosjektleiar er spurd")
                .doesNotContain("Lena Leder", desk.email);
        assertThat(desk.stranger.get(link).page().text()).contains("Du står ikke lenger som leder");
    }

    @Test
    void whoever_has_the_form_open_is_told_and_does_not_put_the_name_back_unseen() {
        UUID study = desk.begun(desk.right());
        desk.invited(study);
        String address = StudyDesk.STUDIES + "/" + study;
        Map<String, String> named = StudyDesk.fields(desk.publisher.get(address).page());
        named.put("contact.who", "Lena Leder");
        StudyDesk.post(desk.publisher, address, named, "save");
        Map<String, String> open = StudyDesk.fields(desk.publisher.get(address).page());
        erase();
        var refused = StudyDesk.post(desk.publisher, address, open, "save");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(kept(study)).doesNotContain("Lena Leder");
    }

    @Test
    void a_published_contact_is_taken_away_by_publishing_another() {
        UUID id = desk.published(desk.right("contact.who", "Lena Leder"));
        desk.invited(id);
        erase();
        Study study = beans.getBean(Studies.class)
                .find(id, beans.getBean(DatabaseClock.class).now())
                .orElseThrow();
        assertThat(desk.readers.get("unn.no", study.address()).body()).contains("Lena Leder");
        String address = StudyDesk.STUDIES + "/" + id;
        Map<String, String> form = StudyDesk.fields(desk.publisher.get(address).page());
        form.put("contact.who", "Studiepost " + desk.word);
        assertThat(StudyDesk.post(desk.publisher, address, form, "publish").status())
                .isEqualTo(303);
        assertThat(desk.readers.get("unn.no", study.address()).body())
                .contains("Studiepost " + desk.word)
                .doesNotContain("Lena Leder");
    }

    @Test
    void who_only_asks_leaders_erases_nobody() {
        desk.invited(desk.begun(desk.right()));
        DeskVisitor coordinator = DeskVisitor.as(port, Role.COORDINATOR);
        assertThat(coordinator.get(StudyDesk.STUDIES + "/leaders").status()).isEqualTo(404);
        assertThat(coordinator.post(erasure()).status()).isEqualTo(404);
        assertThat(desk.publisher
                        .post(StudyDesk.STUDIES + "/leaders/" + UUID.randomUUID() + "/erasure")
                        .status())
                .isEqualTo(404);
    }

    private DeskVisitor.Answer erase() {
        return desk.publisher.post(erasure());
    }

    /** Where the button of this leader leads. */
    private String erasure() {
        return desk.publisher
                .get(StudyDesk.STUDIES + "/leaders")
                .page()
                .select("li:contains(" + desk.email + ") form")
                .attr("action");
    }

    /** Every save there is of a study, as the database keeps it. */
    private String kept(UUID study) {
        return db.sql("select string_agg(fields::text || remark, chr(10)) from study.draft where study = :study")
                .param("study", study)
                .query(String.class)
                .single();
    }
}
