package no.fnsp.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.AuthenticatorApp;
import no.fnsp.identity.Invitations;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Staff;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming in with a password and a code: the first time, every other time, and when it is somebody else who tries. */
@DoorInstallation
class PasswordTest {

    private static final String PASSWORD = "fire gode ord paa rad";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    Permits permits;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient db;

    DeskVisitor visitor;
    UUID tove;
    String email;
    AuthenticatorApp app;
    List<String> recovery;

    @BeforeEach
    void comeNear() {
        visitor = DeskVisitor.stranger(port);
        tove = staff.person("Tove");
        email = accounts.find(tove).orElseThrow().email();
        // The tests come from one address; what one of them tries is not the next one's concern.
        db.sql("delete from identity.failed_try").update();
        db.sql("delete from identity.lock").update();
    }

    @Test
    void an_invitation_leads_to_a_password_an_app_and_a_sheet_of_codes() {
        beginWithLink();
        assertThat(recovery).hasSize(10).allMatch(code -> code.matches("[A-Z2-7]{5}-[A-Z2-7]{5}"));
        assertThat(visitor.get("/desk/sessions").status()).isEqualTo(200);
    }

    @Test
    void the_pages_at_the_door_speak_as_the_browser_or_the_account_says_until_somebody_chooses() {
        accounts.describe(permits.atTheDoor(), tove, "Tove", Language.NN);
        String link = link();
        assertThat(language(visitor.get(link))).isEqualTo("nn");
        assertThat(language(visitor.get(link, "Accept-Language", "en-GB,en;q=0.9")))
                .isEqualTo("en");
        var offered = visitor.get(link, "Accept-Language", "en").page().select("main nav a");
        assertThat(offered.eachAttr("lang")).containsExactly("nb", "nn", "en");
        assertThat(language(visitor.get(link + "?lang=nb", "Accept-Language", "en")))
                .isEqualTo("nb");
        visitor.post(link, "password", PASSWORD, "again", PASSWORD);
        assertThat(language(visitor.get("/desk/sign-in/second-factor", "Accept-Language", "en")))
                .isEqualTo("nb");
        assertThat(language(visitor.get("/desk/sign-in/second-factor?lang=en"))).isEqualTo("en");
    }

    private static String language(DeskVisitor.Answer answer) {
        return answer.page().select("html").attr("lang");
    }

    @Test
    void a_password_that_was_chosen_since_is_asked_for_before_a_second_factor_is_set_up() {
        var before = DeskVisitor.stranger(port);
        String first = link();
        before.get(first);
        before.post(first, "password", PASSWORD, "again", PASSWORD);
        String next = link();
        visitor.get(next);
        visitor.post(next, "password", PASSWORD + "!", "again", PASSWORD + "!");
        assertThat(before.get("/desk/sign-in/second-factor").location()).isEqualTo("/desk/sign-in");
    }

    @Test
    void a_link_is_good_once() {
        String link = link();
        begin(link);
        var again = DeskVisitor.stranger(port).get(link);
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.page().text()).contains("Lenken virker ikke lenger");
    }

    @Test
    void a_password_that_is_short_or_guessed_or_typed_differently_is_not_taken() {
        String link = link();
        visitor.get(link);
        assertThat(visitor.post(link, "password", "kort", "again", "kort")
                        .page()
                        .text())
                .contains("for kort");
        assertThat(visitor.post(link, "password", PASSWORD, "again", PASSWORD + "!")
                        .page()
                        .text())
                .contains("ikke like");
        assertThat(visitor.post(link, "password", "aaaaaaaaaaaaa", "again", "aaaaaaaaaaaaa")
                        .page()
                        .text())
                .contains("lett å gjette");
    }

    @Test
    void a_password_alone_opens_nothing() {
        beginWithLink();
        var other = withPassword(PASSWORD);
        assertThat(other.get("/desk").status()).isEqualTo(303);
    }

    @Test
    void with_password_and_code_they_are_in_where_they_wanted_to_go() {
        beginWithLink();
        var other = DeskVisitor.stranger(port);
        other.get("/desk/sign-in?next=/desk/sessions");
        other.post("/desk/sign-in/password", "email", email, "password", PASSWORD, "next", "/desk/sessions");
        other.get("/desk/sign-in/code");
        assertThat(other.post("/desk/sign-in/code", "code", app.next()).location())
                .isEqualTo("/desk/sessions");
        assertThat(other.get("/desk/sessions").status()).isEqualTo(200);
    }

    @Test
    void a_code_that_was_looked_at_over_a_shoulder_is_worth_nothing() {
        beginWithLink();
        String code = app.next();
        assertThat(withPassword(PASSWORD)
                        .post("/desk/sign-in/code", "code", code)
                        .status())
                .isEqualTo(303);
        assertThat(withPassword(PASSWORD)
                        .post("/desk/sign-in/code", "code", code)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_recovery_code_is_good_once() {
        beginWithLink();
        String code = recovery.getFirst();
        assertThat(withPassword(PASSWORD)
                        .post("/desk/sign-in/recovery-code", "code", code.toLowerCase(Locale.ROOT))
                        .location())
                .isEqualTo("/desk?done=recovery-code");
        assertThat(withPassword(PASSWORD)
                        .post("/desk/sign-in/recovery-code", "code", code)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void after_five_tries_the_door_is_closed_for_a_while_whoever_it_is() {
        beginWithLink();
        for (String address : List.of(email, "finnes.ikke@eksempel.example")) {
            DeskVisitor thief = DeskVisitor.stranger(port);
            thief.get("/desk/sign-in");
            String first = wrong(thief, address);
            assertThat(first).contains("E-posten eller passordet er feil.");
            for (int i = 0; i < 4; i++) {
                wrong(thief, address);
            }
            assertThat(wrong(thief, address)).containsPattern("Du kan prøve igjen .* kl\\. \\d\\d\\.\\d\\d");
        }
        var herself = DeskVisitor.stranger(port);
        herself.get("/desk/sign-in");
        assertThat(herself.post("/desk/sign-in/password", "email", email, "password", PASSWORD)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoever_knows_the_password_cannot_guess_the_code() {
        beginWithLink();
        int looked = 0;
        for (int round = 0; round < 4; round++) {
            var thief = withPassword(PASSWORD);
            for (int i = 0; i < 3; i++) {
                var answer = thief.post("/desk/sign-in/code", "code", "00000" + i);
                looked += answer.body().contains("Koden er feil") ? 1 : 0;
            }
        }
        assertThat(looked).isLessThan(5);
    }

    @Test
    void whoever_is_disabled_is_out_at_the_next_request() {
        beginWithLink();
        assertThat(visitor.get("/desk/sessions").status()).isEqualTo(200);
        accounts.disable(permits.atTheDoor(), tove, "left", Instant.now());
        assertThat(visitor.get("/desk/sessions").status()).isEqualTo(303);
        assertThat(withPassword(PASSWORD).get("/desk/sign-in/code").status()).isEqualTo(303);
    }

    @Test
    void signing_out_everywhere_ends_every_session_of_the_person() {
        beginWithLink();
        var other = withPassword(PASSWORD);
        other.post("/desk/sign-in/code", "code", app.next());
        assertThat(other.get("/desk/sessions").page().select("form[action$=/end]"))
                .hasSize(1);
        visitor.get("/desk/sessions");
        assertThat(visitor.post("/desk/sessions/end-all").location())
                .isEqualTo("/desk/sign-in?done=signed-out-everywhere");
        assertThat(other.get("/desk/sessions").status()).isEqualTo(303);
        assertThat(visitor.get("/desk/sessions").status()).isEqualTo(303);
    }

    @Test
    void one_session_can_be_ended_from_another_and_nobody_elses() {
        beginWithLink();
        var other = withPassword(PASSWORD);
        other.post("/desk/sign-in/code", "code", app.next());
        String end = visitor.get("/desk/sessions")
                .page()
                .select("form[action$=/end]")
                .attr("action");
        assertThat(visitor.post(end).location()).isEqualTo("/desk/sessions?done=session-ended");
        assertThat(other.get("/desk/sessions").status()).isEqualTo(303);
        assertThat(visitor.post("/desk/sessions/" + UUID.randomUUID() + "/end").status())
                .isEqualTo(404);
    }

    @Test
    void a_session_ends_after_twelve_hours_and_after_two_without_use() {
        beginWithLink();
        db.sql("update identity.sign_in set began = began - interval '13 hours' where account = :who")
                .param("who", tove)
                .update();
        assertThat(visitor.get("/desk/sessions").status()).isEqualTo(303);
        db.sql("update identity.sign_in set began = now(), used = now() - interval '121 minutes' where account = :who")
                .param("who", tove)
                .update();
        assertThat(visitor.get("/desk/sessions").status()).isEqualTo(303);
    }

    private String link() {
        var made = (Invitations.Invited.Made) invitations.make(permits.atTheDoor(), tove, false, Instant.now());
        return "/desk/invitation/" + made.token();
    }

    private void beginWithLink() {
        begin(link());
    }

    private void begin(String link) {
        visitor.get(link);
        assertThat(visitor.post(link, "password", PASSWORD, "again", PASSWORD).location())
                .isEqualTo("/desk/sign-in/second-factor");
        var setUp = visitor.get("/desk/sign-in/second-factor").page();
        assertThat(setUp.select("img").attr("src")).startsWith("data:image/svg+xml;base64,");
        app = new AuthenticatorApp(setUp.select("code").text());
        var codes = visitor.post("/desk/sign-in/second-factor", "code", app.now());
        recovery = codes.page().select(".sign-in-codes code").eachText();
    }

    private DeskVisitor withPassword(String password) {
        var other = DeskVisitor.stranger(port);
        other.get("/desk/sign-in");
        other.post("/desk/sign-in/password", "email", email, "password", password);
        other.get("/desk/sign-in/code");
        return other;
    }

    private static String wrong(DeskVisitor thief, String address) {
        return thief.post("/desk/sign-in/password", "email", address, "password", "feil feil feil feil")
                .page()
                .text();
    }
}
