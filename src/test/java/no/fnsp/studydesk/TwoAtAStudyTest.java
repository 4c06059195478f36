package no.fnsp.studydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.fnsp.identity.Role;
import no.fnsp.mail.MailInstallation;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.store.DatabaseClock;
import no.fnsp.study.Status;
import no.fnsp.study.Studies;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Two who do something with a study at once: the second sees both, and nothing is overwritten unseen. */
@MailInstallation
class TwoAtAStudyTest {

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
    void of_two_who_write_at_once_the_second_sees_both() {
        UUID study = desk.begun(desk.right());
        String address = StudyDesk.STUDIES + "/" + study;
        Map<String, String> mine = StudyDesk.fields(desk.publisher.get(address).page());
        Map<String, String> theirs = new LinkedHashMap<>(mine);
        theirs.put("contact.who", "Deira kontakt");
        assertThat(StudyDesk.post(desk.publisher, address, theirs, "save").status())
                .isEqualTo(303);

        mine.put("contact.who", "Min kontakt");
        var answer = StudyDesk.post(desk.publisher, address, mine, "publish");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains("Stian Eksempel", "Deira kontakt");
        assertThat(answer.page().getElementById("contact.who").val()).isEqualTo("Min kontakt");
        assertThat(studies.find(study, clock.now())).isEmpty();
        assertThat(StudyDesk.post(desk.publisher, address, StudyDesk.fields(answer.page()), "publish")
                        .status())
                .isEqualTo(303);
        assertThat(studies.find(study, clock.now())
                        .orElseThrow()
                        .says()
                        .contact()
                        .who())
                .isEqualTo("Min kontakt");
    }

    @Test
    void of_two_who_close_it_in_the_same_moment_one_does_and_the_other_is_told_that_it_was_done() throws Exception {
        UUID study = desk.published(desk.right());
        String said = studies.find(study, clock.now()).orElseThrow().said().toString();
        var together = new CountDownLatch(1);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = Stream.of(desk.publisher, DeskVisitor.as(port, Role.STUDY_PUBLISHER))
                    .map(publisher -> both.submit(() -> {
                        together.await();
                        return publisher
                                .post(
                                        StudyDesk.STUDIES + "/" + study + "/state",
                                        "said",
                                        said,
                                        "to",
                                        "closed",
                                        "day",
                                        StudyDesk.today().toString())
                                .location();
                    }))
                    .toList();
            together.countDown();
            assertThat(List.of(done(answers.getFirst()), done(answers.getLast())))
                    .containsExactlyInAnyOrder("study.closed", "study.already");
        }
    }

    private static String done(Future<String> answer) throws Exception {
        return answer.get().replaceFirst(".*done=([a-z.]+).*", "$1");
    }

    @Test
    void of_two_who_say_different_things_of_its_state_the_second_is_told_and_changes_nothing() {
        UUID study = desk.published(desk.right());
        String said = studies.find(study, clock.now()).orElseThrow().said().toString();
        String today = StudyDesk.today().toString();
        var first = desk.publisher.post(
                StudyDesk.STUDIES + "/" + study + "/state", "said", said, "to", "closed", "day", today);
        assertThat(first.status()).isEqualTo(303);
        var second = desk.publisher.post(
                StudyDesk.STUDIES + "/" + study + "/state", "said", said, "to", "ended", "day", today);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.page().select("[role=alert]").text()).contains("Nokon andre har endra studien");
        assertThat(studies.find(study, clock.now()).orElseThrow().status(clock.now()))
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void a_state_that_is_said_loses_nothing_of_what_somebody_is_writing() {
        UUID study = desk.published(desk.right());
        String address = StudyDesk.STUDIES + "/" + study;
        Map<String, String> form = StudyDesk.fields(desk.publisher.get(address).page());
        form.put("contact.who", "Halvferdig");
        assertThat(StudyDesk.post(desk.publisher, address, form, "save").status())
                .isEqualTo(303);
        String said = studies.find(study, clock.now()).orElseThrow().said().toString();
        desk.publisher.post(
                address + "/state",
                "said",
                said,
                "to",
                "closed",
                "day",
                StudyDesk.today().toString());
        Document page = desk.publisher.get(address).page();
        assertThat(page.getElementById("contact.who").val()).isEqualTo("Halvferdig");
        assertThat(page.select("input[name=state][checked]").val()).isEqualTo("closed");
        assertThat(studies.find(study, clock.now())
                        .orElseThrow()
                        .says()
                        .contact()
                        .who())
                .isEqualTo("Studiesjukepleiar");
    }
}
