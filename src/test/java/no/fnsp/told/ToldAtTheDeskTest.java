package no.fnsp.told;

import static no.fnsp.editor.AtTheDesk.article;
import static no.fnsp.editor.AtTheDesk.page;
import static no.fnsp.editor.AtTheDesk.send;
import static no.fnsp.editor.AtTheDesk.title;
import static no.fnsp.editor.AtTheDesk.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.jobs.DailyJob;
import no.fnsp.mail.MailInstallation;
import no.fnsp.mail.Postman;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people are told, by letter and at the desk, when something happens to a text. */
@MailInstallation
class ToldAtTheDeskTest {

    private static final String PETRA = "publiserende-redaktor@eksempel.example";
    private static final String EIVIND = "redaktor@eksempel.example";

    @LocalServerPort
    int port;

    @Autowired
    Notifications notifications;

    @Autowired
    Accounts accounts;

    @Autowired
    Permits permits;

    @Autowired
    List<DailyJob> daily;

    DeskVisitor eivind;
    DeskVisitor petra;

    @BeforeEach
    void eivind_writes_and_petra_publishes() {
        eivind = DeskVisitor.as(port, Role.EDITOR, "helse-bergen.no");
        petra = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
        petra.post("/desk/notifications/read");
    }

    @AfterEach
    void petra_wants_letters_again() {
        petra.post("/desk/profile/notifications", "how", "at-once");
    }

    /** A page that the site manager has made, for Eivind to write. */
    private String made(String title) {
        return article(DeskVisitor.as(port, Role.SITE_MANAGER), title);
    }

    private String submitted(String title) {
        String form = made(title);
        write(eivind, form, title, "Les dette først.", "Kom mellom to og fire.");
        assertThat(send(eivind, form, "submission").location()).contains("done=submitted");
        return form;
    }

    @Test
    void who_may_publish_is_told_in_their_language_and_the_link_leads_there_and_marks_it_as_read() {
        String title = title("Besøkstid");
        String form = submitted(title);
        var letter = Postman.wait(PETRA, title);
        assertThat(letter.subject()).contains("Eivind Eksempel", "til godkjenning");
        assertThat(letter.plain()).contains("Sjå på utkastet");
        assertThat(Postman.to(EIVIND)).noneMatch(one -> one.subject().contains(title));

        assertThat(petra.get("/desk").page().select(".desk-me").text()).contains("Varsel: 1 ulese");
        assertThat(petra.get("/desk/notifications")
                        .page()
                        .select("[aria-labelledby=unread]")
                        .text())
                .contains(title);
        var opened = petra.get(letter.link());
        assertThat(opened.location()).isEqualTo(form + "/publication?lane=ordinary");
        assertThat(petra.get("/desk").page().select(".desk-me").text()).doesNotContain("ulese");
        assertThat(petra.get("/desk/notifications")
                        .page()
                        .select("[aria-labelledby=read]")
                        .text())
                .contains(title);
    }

    @Test
    void who_sent_it_is_told_what_became_of_it() {
        String title = title("Parkering");
        String form = submitted(title);
        send(petra, form, "submission/return", "message", "Hvor da?");
        assertThat(Postman.wait(EIVIND, "«" + title + "» tilbake").plain()).contains("Petra Eksempel");
        send(eivind, form, "submission");
        assertThat(send(petra, form, "publication").location()).contains("done=published");
        assertThat(eivind.get(Postman.wait(EIVIND, "«" + title + "» er publisert")
                                .link())
                        .location())
                .isEqualTo(page(form));
    }

    @Test
    void who_is_asked_to_look_is_told() {
        String title = title("Kaffe");
        String form = made(title);
        write(eivind, form, title, "Les dette først.", "Kaffe får du i kantina.");
        UUID id = accounts.withEmail(PETRA).orElseThrow().id();
        var said = eivind.post(form + "/comments", "words", "Er det rett?", "mention", id.toString());
        assertThat(said.status()).isEqualTo(303);
        assertThat(Postman.wait(PETRA, title).plain())
                .contains("Les kommentaren")
                .doesNotContain("Er det rett?");
    }

    @Test
    void who_wants_one_letter_a_day_gets_one_with_all_that_is_unread() {
        petra.post("/desk/profile/notifications", "how", "daily");
        String first = title("Heis");
        String second = title("Trapp");
        submitted(first);
        submitted(second);
        assertThat(petra.get("/desk/profile")
                        .page()
                        .selectFirst("[name=how][checked]")
                        .val())
                .isEqualTo("daily");
        morning();
        var letter = Postman.wait(PETRA, "ulesne varsel");
        assertThat(letter.plain()).contains(first, second);
        assertThat(letter.link()).isEqualTo("/desk/notifications");
        int before = Postman.to(PETRA).size();
        morning();
        assertThat(Postman.to(PETRA)).hasSize(before);
    }

    private void morning() {
        daily.stream()
                .filter(job -> job.name().equals("told-daily"))
                .forEach(job -> job.run(permits.forJob(job.name())));
    }

    @Test
    void who_wants_no_letters_gets_none_but_what_is_urgent() {
        petra.post("/desk/profile/notifications", "how", "desk");
        String quiet = title("Stille");
        submitted(quiet);
        UUID id = accounts.withEmail(PETRA).orElseThrow().id();
        notifications.tell(
                permits.forJob("test-told"),
                List.of(id),
                new Notice("published", List.of("Feil dose", "Bergen"), "/desk", UUID.randomUUID() + "").atOnce());
        assertThat(Postman.wait(PETRA, "Feil dose").subject()).startsWith("Hastar: ");
        assertThat(Postman.to(PETRA)).noneMatch(one -> one.subject().contains(quiet));
        assertThat(petra.get("/desk/notifications").page().text()).contains(quiet, "Feil dose");
    }

    @Test
    void nobody_reads_what_another_was_told() {
        submitted(title("Privat"));
        String address = petra.get("/desk/notifications")
                .page()
                .selectFirst("[aria-labelledby=unread] a")
                .attr("href");
        assertThat(eivind.get(address).status()).isEqualTo(404);
        assertThat(eivind.post(address + "/read").status()).isEqualTo(404);
        assertThat(petra.post(address + "/read").location()).contains("done=notification-read");
        assertThat(petra.post("/desk/notifications/read").location()).contains("done=notifications-read");
    }

    @Test
    void an_invitation_goes_to_whom_it_is_for() {
        var bente = DeskVisitor.as(port, Role.SITE_MANAGER);
        String email = UUID.randomUUID() + "@sykehus.example";
        var made = bente.post(
                "/desk/sites/helse-bergen.no/users",
                "name",
                "Nina Ny",
                "email",
                email,
                "language",
                "en",
                "role",
                "editor",
                "where",
                "site",
                "way",
                "link");
        assertThat(made.page().text()).contains(email);
        var letter = Postman.wait(email, "Choose a password");
        assertThat(made.page().getElementById("link").val()).endsWith(letter.link());
        assertThat(DeskVisitor.stranger(port).get(letter.link()).status()).isEqualTo(200);
    }

    @Test
    void what_is_really_sent_is_shown_to_nobody_here() {
        assertThat(petra.get("/desk/mail").status()).isEqualTo(404);
    }
}
