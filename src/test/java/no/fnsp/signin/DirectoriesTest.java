package no.fnsp.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Editors;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.identity.Staff;
import no.fnsp.identity.Upstreams;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Coming in through a directory, on a real OpenID Connect server, and what a directory may say and may not. */
@DoorInstallation
class DirectoriesTest {

    private static final MockOAuth2Server SERVER = DoorInstallation.WithDirectories.SERVER;
    private static final RefusingRefreshes REFRESHES = DoorInstallation.WithDirectories.REFRESHES;

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Accounts accounts;

    @Autowired
    Editors editors;

    @Autowired
    Upstreams upstreams;

    DeskVisitor visitor;
    String subject;
    String email;

    @BeforeEach
    void comeNear() {
        visitor = DeskVisitor.stranger(port);
        subject = "s-" + UUID.randomUUID();
        email = "ane." + subject + "@helse-vest.example";
        staff.site("helse-bergen.no", "vest");
        staff.site("unn.no", "nord");
    }

    @Test
    void somebody_new_comes_in_with_the_role_that_the_directory_says() {
        var in = signIn("vest", Map.of("email", email, "name", "Ane Ås", "roles", List.of("HB-REDAKTOR", "ANNET")));
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).isEqualTo("/desk/sessions");
        assertThat(visitor.get("/desk/sessions").page().text())
                .contains("Ane Ås")
                .contains("Innlogging med Helse Vest");
        UUID bergen = staff.site("helse-bergen.no", "vest");
        assertThat(whoHas(email).grants()).containsExactly(new Grant(Role.EDITOR, new Grant.Level.OnSite(bergen)));
    }

    @Test
    void what_the_directory_no_longer_says_is_over_at_the_next_sign_in() {
        signIn("vest", Map.of("email", email, "roles", List.of("HB-REDAKTOR", "VEST-KOORDINATOR")));
        assertThat(whoHas(email).grants()).hasSize(2);
        visitor = DeskVisitor.stranger(port);
        signIn("vest", Map.of("email", email, "roles", List.of("VEST-KOORDINATOR")));
        assertThat(whoHas(email).grants())
                .containsExactly(new Grant(Role.REGIONAL_COORDINATOR, new Grant.Level.Region("vest")));
    }

    @Test
    void a_directory_knows_people_by_its_own_id_whatever_address_they_have_now() {
        signIn("vest", Map.of("email", email, "roles", List.of("HB-REDAKTOR")));
        UUID before = whoHas(email).id();
        visitor = DeskVisitor.stranger(port);
        signIn("vest", Map.of("email", "ny." + email, "roles", List.of("HB-REDAKTOR")));
        assertThat(upstreams.find("vest", subject).orElseThrow().id()).isEqualTo(before);
    }

    @Test
    void somebody_whom_nobody_has_given_anything_is_told_whom_to_ask() {
        var page = signIn("vest", Map.of("email", email, "roles", List.of("ANNET")));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().text()).contains("har ikke tilgang til redaksjonen");
        assertThat(accounts.withEmail(email)).isEmpty();
        assertThat(visitor.get("/desk").status()).isEqualTo(303);
    }

    @Test
    void a_directory_is_not_believed_in_addresses_that_are_not_its_own() {
        UUID nina = staff.person("Nina", Role.EDITOR, new Grant.Level.OnSite(staff.site("unn.no", "nord")));
        String hers = accounts.find(nina).orElseThrow().email();
        for (String provider : List.of("vest", "nord")) {
            visitor = DeskVisitor.stranger(port);
            assertThat(signIn(provider, Map.of("email", hers, "roles", List.of("HB-REDAKTOR")))
                            .status())
                    .isEqualTo(422);
        }
        assertThat(upstreams.has(nina)).isFalse();
    }

    @Test
    void an_address_that_the_directory_itself_has_not_seen_to_is_worth_nothing() {
        var page = signIn("vest", Map.of("email", email, "email_verified", false, "roles", List.of("HB-REDAKTOR")));
        assertThat(page.status()).isEqualTo(422);
    }

    @Test
    void two_directories_at_once_have_people_of_the_same_id() {
        UUID nils = staff.person("Nils", Role.READER, new Grant.Level.OnSite(staff.site("unn.no", "nord")));
        upstreams.link(doorPermit(), nils, "nord", subject);
        signIn("vest", Map.of("email", email, "roles", List.of("HB-REDAKTOR")));
        visitor = DeskVisitor.stranger(port);
        var in = signIn("nord", Map.of("realm_access", Map.of("roles", List.of("redaktor"))));
        assertThat(in.status()).isEqualTo(303);
        assertThat(upstreams.find("vest", subject).orElseThrow().id())
                .isNotEqualTo(upstreams.find("nord", subject).orElseThrow().id());
        assertThat(editors.find(nils, Instant.now()).orElseThrow().grants()).hasSize(2);
    }

    @Test
    void an_answer_to_a_question_we_did_not_put_is_none() {
        say("vest", Map.of("email", email, "roles", List.of("HB-REDAKTOR")));
        String back = backFrom(visitor.get("/desk/sign-in/with/vest").header("Location"));
        assertThat(visitor.get(back.replaceFirst("state=[^&]+", "state=annen")).status())
                .isEqualTo(422);
        assertThat(DeskVisitor.stranger(port).get(back).status())
                .as("in another browser")
                .isEqualTo(422);
        assertThat(visitor.get(back.replace("/with/vest/", "/with/nord/")).status())
                .as("to another directory")
                .isEqualTo(422);
        assertThat(visitor.get(backFrom(visitor.get("/desk/sign-in/with/vest").header("Location")))
                        .status())
                .as("an answer to ours")
                .isEqualTo(303);
    }

    @Test
    void a_code_is_good_once() {
        say("vest", Map.of("email", email, "roles", List.of("HB-REDAKTOR")));
        String back = backFrom(visitor.get("/desk/sign-in/with/vest").header("Location"));
        assertThat(visitor.get(back).status()).isEqualTo(303);
        assertThat(visitor.get(back).status()).isEqualTo(422);
    }

    @Test
    void the_question_has_a_state_a_nonce_and_a_challenge() {
        assertThat(visitor.get("/desk/sign-in/with/vest").header("Location"))
                .contains("state=")
                .contains("nonce=")
                .contains("code_challenge=")
                .contains("code_challenge_method=S256");
    }

    @Test
    void a_token_with_another_nonce_is_refused() {
        var claims = new HashMap<String, Object>(Map.of("email", email, "roles", List.of("HB-REDAKTOR")));
        claims.put("nonce", "en annen");
        assertThat(signIn("vest", claims).status()).isEqualTo(422);
    }

    @Test
    void a_directory_that_is_down_stops_nobody_from_coming_in_another_way() {
        var page = visitor.get("/desk/sign-in/with/nede");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().text())
                .contains("Helse Midt svarer ikke akkurat nå")
                .contains("Logg inn med Helse Vest");
        assertThat(visitor.get("/desk/sign-in").page().text()).contains("svarte ikke sist noen prøvde");
    }

    @Test
    void whoever_the_directory_no_longer_knows_is_out_at_the_next_look() {
        signIn("vest", Map.of("email", email, "roles", List.of("HB-REDAKTOR")));
        assertThat(visitor.get("/desk/sessions").status()).as("still there").isEqualTo(200);
        REFRESHES.answerOnce(400, "{\"error\":\"invalid_grant\"}");
        assertThat(visitor.get("/desk/sessions").status()).isEqualTo(303);
        assertThat(visitor.get("/desk/sessions").status()).as("and stays out").isEqualTo(303);
    }

    @Test
    void a_directory_in_trouble_throws_nobody_out() {
        signIn("vest", Map.of("email", email, "roles", List.of("HB-REDAKTOR")));
        REFRESHES.answerOnce(503, "{}");
        assertThat(visitor.get("/desk/sessions").status()).isEqualTo(200);
    }

    @Test
    void a_directory_ends_a_session_behind_the_browsers_back() {
        signIn("vest", Map.of("email", email, "sid", "okt-" + subject, "roles", List.of("HB-REDAKTOR")));
        var other = visitor;
        visitor = DeskVisitor.stranger(port);
        signIn("vest", Map.of("email", email, "sid", "annen-" + subject, "roles", List.of("HB-REDAKTOR")));
        assertThat(notice(Map.of("sid", "okt-" + subject, "events", LOGOUT)).status())
                .isEqualTo(200);
        assertThat(other.get("/desk/sessions").status()).isEqualTo(303);
        assertThat(visitor.get("/desk/sessions").status()).isEqualTo(200);
    }

    @Test
    void a_notice_that_is_none_ends_nothing() {
        signIn("vest", Map.of("email", email, "sid", "okt-" + subject, "roles", List.of("HB-REDAKTOR")));
        String sid = "okt-" + subject;
        assertThat(notice(Map.of("sid", sid)).status()).as("an ID token").isEqualTo(400);
        assertThat(notice(Map.of("sid", sid, "events", LOGOUT, "nonce", "x")).status())
                .isEqualTo(400);
        assertThat(notice(Map.of("sid", sid, "events", LOGOUT, "aud", "en-annen"))
                        .status())
                .isEqualTo(400);
        assertThat(visitor.postRaw("/desk/sign-in/vest/logout-notice", "logout_token=tull")
                        .status())
                .isEqualTo(400);
        assertThat(visitor.get("/desk/sessions").status()).isEqualTo(200);
    }

    @Test
    void where_there_is_a_directory_there_are_no_example_users() {
        assertThat(accounts.examples()).as("made when it was tried out").isNotEmpty();
        var page = visitor.get("/desk/sign-in");
        assertThat(page.body()).doesNotContain("/desk/sign-in/example");
        assertThat(visitor.post("/desk/sign-in/example/nasjonal-administrator").status())
                .isEqualTo(404);
    }

    private static final Map<String, Object> LOGOUT =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    @Autowired
    Permits permits;

    private Permit doorPermit() {
        return permits.atTheDoor();
    }

    private Editor whoHas(String address) {
        return editors.find(accounts.withEmail(address).orElseThrow().id(), Instant.now())
                .orElseThrow();
    }

    private DeskVisitor.Answer signIn(String provider, Map<String, Object> claims) {
        say(provider, claims);
        var there = visitor.get("/desk/sign-in/with/" + provider + "?next=%2Fdesk%2Fsessions");
        return visitor.get(backFrom(there.header("Location")));
    }

    private void say(String provider, Map<String, Object> claims) {
        String client = provider.equals("nord") ? "fnsp-nord" : "fnsp";
        SERVER.enqueueCallback(new DefaultOAuth2TokenCallback(provider, subject, "JWT", List.of(client), claims, 3600));
    }

    private DeskVisitor.Answer notice(Map<String, Object> claims) {
        var all = new HashMap<String, Object>(claims);
        all.putIfAbsent("aud", "fnsp");
        all.put("jti", UUID.randomUUID().toString());
        String token = SERVER.anyToken(SERVER.issuerUrl("vest"), all).serialize();
        return DeskVisitor.stranger(port)
                .postRaw("/desk/sign-in/vest/logout-notice", "logout_token=" + token, "Origin", "");
    }

    /** What the browser is sent back to by the directory. */
    private static String backFrom(String there) {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            var answer = browser.send(
                    HttpRequest.newBuilder(URI.create(there)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
            return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
        } catch (IOException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
