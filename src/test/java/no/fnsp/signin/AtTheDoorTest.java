package no.fnsp.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.desk.Door;
import no.fnsp.identity.Role;
import no.fnsp.signin.example.ExampleUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who is let in, who is not, and what a browser carries. */
@ExampleInstallation
class AtTheDoorTest {

    private static final String PAGES = "/desk/sites/helse-bergen.no/pages";

    @LocalServerPort
    int port;

    @Autowired
    Door door;

    @Autowired
    Refusals refusals;

    DeskVisitor stranger;

    @BeforeEach
    void comeNear() {
        stranger = DeskVisitor.stranger(port);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void there_is_an_example_user_of_every_role(Role role) {
        assertThat(DeskVisitor.as(port, role).get("/desk").status()).isEqualTo(200);
    }

    @Test
    void before_the_first_content_is_taken_in_one_is_asked_to_wait_a_little() throws Exception {
        var request = new MockHttpServletRequest("GET", "/desk/sign-in");
        request.addHeader("Accept", "text/html");
        var response = new MockHttpServletResponse();
        new Threshold(door, refusals, () -> false).doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getContentAsString()).contains("Redaksjonen starter");
        assertThat(stranger.get("/desk/sign-in").status()).isEqualTo(200);
    }

    @Test
    void whoever_is_signed_in_keeps_the_menu_where_nothing_stands() {
        var manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        var answer = manager.get("/desk/finst-ikkje");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select(".desk-me").text()).contains("Bente Eksempel", "Logg ut");
        assertThat(manager.post("/desk/sign-out").status()).isEqualTo(303);
        assertThat(stranger.get("/desk/finst-ikkje").status()).isEqualTo(303);
    }

    @Test
    void the_sign_in_page_names_the_example_users_with_role_and_place() {
        var page = stranger.get("/desk/sign-in").page();
        assertThat(page.select("form[action^=/desk/sign-in/example/]")).hasSize(ExampleUser.ALL.size());
        assertThat(page.text())
                .contains("Bente Eksempel")
                .contains("Nettansvarlig, Helse Bergen")
                .contains("Regionkoordinator, Helse Vest");
    }

    @Test
    void a_character_that_is_none_is_refused_in_plain_words_in_every_form() {
        DeskVisitor bente = DeskVisitor.as(port, Role.SITE_MANAGER);
        String hidden = "Hofte" + (char) 0;
        var refused = bente.post("/desk/sites/helse-bergen.no/pages", "under", "/", "title", hidden, "kind", "article");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("h1").text()).isEqualTo("Teksten har eit teikn som ikkje kan lagrast");
        assertThat(bente.get(PAGES + "?q=%00").status()).isEqualTo(422);
        var script = bente.postAsScript("/desk/profile", "name", hidden, "language", "nn");
        assertThat(script.status()).isEqualTo(422);
        assertThat(script.body()).contains("Teksten har eit teikn");
        String part = "--g\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n" + hidden + "\r\n--g--\r\n";
        assertThat(bente.postParts(
                                "/desk/sites/helse-bergen.no/media",
                                part.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                "g")
                        .status())
                .isEqualTo(422);
        stranger.get("/desk/sign-in");
        assertThat(stranger.post("/desk/sign-in/password", "email", hidden, "password", hidden)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_door_and_back_to_where_they_were_going() {
        var answer = stranger.get(PAGES + "?q=hofte");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location())
                .isEqualTo("/desk/sign-in?next=%2Fdesk%2Fsites%2Fhelse-bergen.no%2Fpages%3Fq%3Dhofte");
        stranger.get(answer.location());
        var signedIn = stranger.post("/desk/sign-in/example/redaktor", "next", PAGES + "?q=hofte");
        assertThat(signedIn.location()).isEqualTo(PAGES + "?q=hofte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/desk",
                "//evil.example/desk",
                "/\\evil.example",
                "/desk/../../evil",
                "/desk//evil.example",
                "/desk\\evil",
                "/deskevil",
                "/behandlinger",
                "javascript:alert(1)",
                "/desk/sign-out",
                "/desk?x=\r\nSet-Cookie: a=b",
                ""
            })
    void the_door_leads_to_no_other_place_than_the_desk(String next) {
        stranger.get("/desk/sign-in");
        assertThat(stranger.post("/desk/sign-in/example/leser", "next", next).location())
                .isEqualTo("/desk");
    }

    @Test
    void a_script_that_is_not_signed_in_is_told_so_in_its_own_way() {
        var answer = stranger.getData(PAGES);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void what_somebody_wrote_before_they_were_signed_out_is_shown_back_and_can_be_sent_again() {
        String text = "Du skal møte fastende til operasjonen.\nTa med legemiddellisten.";
        var lost = stranger.post(PAGES, "text", text, "password", "hemmelig hemmelig hemmelig hemmelig");
        assertThat(lost.status()).isEqualTo(401);
        assertThat(lost.page().select("textarea").val()).isEqualTo(text);
        assertThat(lost.page().select("form[action=" + PAGES + "]")).hasSize(1);
        assertThat(lost.body()).doesNotContain("hemmelig");
    }

    @Test
    void the_session_has_another_name_after_signing_in_than_before() {
        stranger.get("/desk/sign-in");
        String before = stranger.cookie();
        stranger.post("/desk/sign-in/example/leser");
        assertThat(stranger.cookie()).isNotEqualTo(before);
        var thief = DeskVisitor.stranger(port);
        assertThat(thief.get("/desk", "Cookie", before).status()).isEqualTo(303);
    }

    @Test
    void a_browser_keeps_one_cookie_that_no_script_reads_and_no_other_site_sends_forms_with() {
        String cookie = stranger.get("/desk/sign-in").header("Set-Cookie");
        assertThat(cookie)
                .startsWith("fnsp-desk=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/");
    }

    @Test
    void whoever_signs_out_is_out_at_once() {
        var editor = DeskVisitor.as(port, Role.EDITOR);
        String cookie = editor.cookie();
        assertThat(editor.post("/desk/sign-out").location()).isEqualTo("/desk/sign-in?done=signed-out");
        assertThat(DeskVisitor.stranger(port).get("/desk", "Cookie", cookie).status())
                .isEqualTo(303);
    }

    @Test
    void a_form_without_proof_or_with_a_false_one_changes_nothing_and_loses_nothing() {
        var editor = DeskVisitor.as(port, Role.SITE_MANAGER);
        String address = "/desk/sessions/" + UUID.randomUUID() + "/end";
        for (String proof : new String[] {
            "", "&_csrf=feil", "&_csrf=" + DeskVisitor.as(port, Role.EDITOR).csrf()
        }) {
            var refused = editor.postRaw(address, "text=Det+jeg+skrev+er+langt+nok+til+et+felt" + proof);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.page().select("textarea").val()).isEqualTo("Det jeg skrev er langt nok til et felt");
        }
        assertThat(editor.post(address, "text", "Det jeg skrev").status())
                .as("with the new proof it comes through, to where nothing is")
                .isEqualTo(404);
    }

    @Test
    void a_script_with_an_old_proof_is_given_a_new_one() {
        var editor = DeskVisitor.as(port, Role.EDITOR);
        var refused =
                editor.postRaw("/desk/sessions/end-all", "", "Accept", "application/json", "X-CSRF-TOKEN", "gammel");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("/desk/problems/old-form").contains("\"token\"");
        assertThat(editor.get("/desk/sessions").status()).isEqualTo(200);
    }

    @Test
    void a_form_from_another_site_is_refused_even_with_the_right_proof() {
        var editor = DeskVisitor.as(port, Role.EDITOR);
        String form = "_csrf=" + editor.csrf() + "&text=Noe+langt+som+en+annen+har+skrevet+for+meg";
        for (String[] from : new String[][] {
            {"Origin", "https://ond.example"},
            {"Origin", "null"},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"}
        }) {
            var refused = editor.postRaw("/desk/sessions/end-all", form, from);
            assertThat(refused.status()).as(from[1]).isEqualTo(403);
            assertThat(refused.body()).doesNotContain("som en annen har skrevet");
        }
        assertThat(editor.get("/desk/sessions").status()).isEqualTo(200);
    }

    @Test
    void example_users_are_for_nobody_who_comes_by_way_of_another_machine() {
        for (String header : new String[] {"X-Forwarded-For", "Forwarded", "X-Forwarded-Host", "Via", "X-Real-IP"}) {
            var passedOn = stranger.get("/desk/sign-in", header, "198.51.100.7");
            assertThat(passedOn.body()).as(header).doesNotContain("/desk/sign-in/example/");
            assertThat(stranger.postRaw(
                                    "/desk/sign-in/example/leser", "_csrf=" + stranger.csrf(), header, "198.51.100.7")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(DeskVisitor.as(port, Role.READER)
                        .get("/desk", "X-Forwarded-For", "198.51.100.7")
                        .status())
                .as("nor for somebody who was let in before")
                .isEqualTo(303);
    }

    @Test
    void example_users_are_for_nobody_on_another_machine_whatever_host_they_name() throws Exception {
        var addresses = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
        assumeThat(addresses).isNotEmpty();
        try (var client = HttpClient.newHttpClient()) {
            var page = client.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://" + addresses.getFirst().getHostAddress() + ":" + port + "/desk/sign-in"))
                            .header("Host", "localhost:" + port)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("/desk/sign-in/example/");
        }
    }

    @Test
    void strangers_hand_in_no_files() {
        byte[] body = "--x\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\na\r\n--x--\r\n".getBytes(UTF_8);
        assertThat(stranger.postParts("/desk/sign-in/password", body, "x").status())
                .isEqualTo(413);
        assertThat(stranger.postParts(PAGES, body, "x").status()).isEqualTo(401);
    }

    @Test
    void an_address_that_could_be_read_in_two_ways_is_refused_in_plain_words() {
        for (String address : new String[] {"/desk//pages", "/desk/sites/%2e%2e/x", "/desk/a;b=c"}) {
            var refused = DeskVisitor.as(port, Role.EDITOR).get(address);
            assertThat(refused.status()).as(address).isEqualTo(400);
            assertThat(refused.body()).as(address).contains("</html>").doesNotContain("Exception");
        }
    }

    @Test
    void the_desk_says_nothing_of_what_it_is_made_of() {
        var headers = stranger.get("/desk/sign-in").response().headers().map();
        assertThat(headers.keySet()).doesNotContain("x-xss-protection", "pragma", "expires");
        assertThat(headers.get("content-security-policy")).hasSize(1);
    }

    @Test
    void readers_of_a_site_never_meet_the_door() {
        var reader = new FrontDoor(port);
        for (String address : new String[] {
            "/", "/finnes-ikke", "/%ff", "/behandlinger", "/desk", "/desk/sign-in", "/%64esk/sign-in", "/error"
        }) {
            var answer = reader.get("helse-bergen.no", address);
            assertThat(answer.response().headers().map())
                    .as(address)
                    .doesNotContainKeys("set-cookie", "x-xss-protection", "x-frame-options", "pragma", "expires");
            assertThat(answer.body()).as(address).doesNotContain("/desk/sign-in/example");
        }
        var platform = reader.get("localhost", "/");
        assertThat(platform.header("Set-Cookie")).isEmpty();
    }
}
