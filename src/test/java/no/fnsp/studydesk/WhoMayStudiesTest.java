package no.fnsp.studydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.fnsp.identity.Role;
import no.fnsp.mail.MailInstallation;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who may ask project leaders, and who may publish. */
@MailInstallation
class WhoMayStudiesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private StudyDesk desk;

    @BeforeEach
    void a_desk() {
        desk = new StudyDesk(beans, port);
    }

    @Test
    void who_may_ask_and_who_may_publish() {
        UUID study = desk.begun(desk.right());
        DeskVisitor coordinator = DeskVisitor.as(port, Role.COORDINATOR);
        assertThat(coordinator.get(StudyDesk.STUDIES + "/" + study).status()).isEqualTo(200);
        assertThat(coordinator
                        .post(StudyDesk.STUDIES + "/" + study, "act", "publish")
                        .status())
                .isEqualTo(404);
        assertThat(coordinator
                        .post(StudyDesk.STUDIES + "/" + study + "/withdrawal")
                        .status())
                .isEqualTo(404);
        DeskVisitor editor = DeskVisitor.as(port, Role.EDITOR);
        assertThat(editor.get(StudyDesk.STUDIES).status()).isEqualTo(404);
        assertThat(editor.get(StudyDesk.STUDIES + "/" + study).status()).isEqualTo(404);
        assertThat(editor.post(StudyDesk.STUDIES, "title", "X", "name", "Y", "email", "y@z.example")
                        .status())
                .isEqualTo(404);
    }
}
