package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import no.fnsp.ExampleInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What nobody should ask for gets a designed answer all the same. */
@ExampleInstallation
class BadRequestsTest {

    private static final String BERGEN = "helse-bergen.no";

    @LocalServerPort
    int port;

    FrontDoor door;

    @BeforeEach
    void open() {
        door = new FrontDoor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/finnes-ikke",
                "/behandlinger/finnes-ikke",
                "/avdelinger/finnes/ikke",
                "/steder/maanen",
                "/nyheter/i-gaar",
                "/behandlinger/hofteprotese/mer",
                "/error",
                "/actuator",
                "/actuator/health",
                "/assets/x/../../application.yml",
                "/.git/config",
                "/behandlinger/%E2%82%AC",
                "/behandlinger/HOFTEPROTESE'--",
                "/%20"
            })
    void an_unknown_path_is_answered_404_in_the_sites_language(String path) {
        var answer = door.get(BERGEN, path);
        assertThat(answer.status()).as(path).isEqualTo(404);
        assertThat(answer.body()).as(path).doesNotContain("Exception").doesNotContain("at no.fnsp");
    }

    @Test
    void the_page_that_says_404_is_the_sites_own() {
        var page = door.get(BERGEN, "/finnes-ikke").page();
        assertThat(page.select("html").attr("lang")).isEqualTo("nn");
        assertThat(page.select("h1").text()).isEqualTo("Vi fann ikkje sida");
        assertThat(page.select("form[action=/sok]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "BREW"})
    void a_page_can_only_be_read(String method) {
        var answer = door.send(method, BERGEN, "/behandlinger");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void head_is_answered_like_get_without_the_page() {
        var answer = door.send("HEAD", BERGEN, "/behandlinger");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/behandlinger?sted=%zz",
                "/behandlinger?q=%C3%28",
                "/behandlinger?q=%00",
                "/behandlinger?" + "a=1&a=2",
                "/behandlinger?bokstav=%3Cscript%3E",
                "/nyheter?side=-1",
                "/nyheter?side=99999999999"
            })
    void strange_parameters_do_no_harm(String address) throws IOException {
        String answer = raw("GET " + address + " HTTP/1.1\r\nHost: " + BERGEN + "\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 ")
                .doesNotStartWith("HTTP/1.1 5")
                .doesNotContain("<script>alert");
        assertThat(answer).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%zz", "/%", "/%c0%ae%c0%ae/", "/behandlinger/%00", "/a%2fb", "/..%5c..", "/\\", "/<script>"})
    void percent_garbage_is_answered_with_a_designed_page(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + BERGEN + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*");
        assertThat(answer).contains("<h1").doesNotContain("Tomcat").doesNotContain("Exception");
        if (path.contains("%")) { // the others are refused before the server has read which host they were for
            assertThat(answer).contains("<html lang=\"nn\"").contains("Helse Bergen");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/behandlinger/hofteprotese?sted=%00",
                "/behandlinger?q=a%00b",
                "/sok?q=%00",
                "/nyheter?side=%00",
                "/avdelinger?%00=1",
                "/%00"
            })
    void a_character_that_is_none_is_answered_400_on_a_page_of_the_site(String address) throws IOException {
        String answer = raw("GET " + address + " HTTP/1.1\r\nHost: " + BERGEN + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("<h1").contains("Helse Bergen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "//evil.example", "/nn//evil.example/", "/nb//evil.example/"})
    void slashes_lead_nobody_to_another_host(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + BERGEN + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 301").doesNotContain("//evil");
    }

    @Test
    void a_redirect_is_written_as_an_address() throws IOException {
        String answer = raw("GET /p%C3%A5%3Fb%20c/ HTTP/1.1\r\nHost: " + BERGEN + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 301").contains("Location: /p%C3%A5%3Fb%20c\r\n");
    }

    @Test
    void a_very_long_address_is_answered() throws IOException {
        String answer =
                raw("GET /" + "a".repeat(6000) + " HTTP/1.1\r\nHost: " + BERGEN + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 414").contains("<h1");
        String longer =
                raw("GET /" + "a".repeat(60_000) + " HTTP/1.1\r\nHost: " + BERGEN + "\r\nConnection: close\r\n\r\n");
        assertThat(longer).matches("(?s)(HTTP/1.1 4.*)?");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException hungUp) {
            return ""; // whoever sends too much may be hung up on before the answer is read
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/nn//evil.example",
                "///evil.example/",
                "/\\evil.example",
                "/nb//evil.example/"
            })
    void nobody_is_led_off_the_site_by_an_address(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + BERGEN + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContainPattern("(?i)location: *(//|/\\\\|https?://evil)");
    }

    @Test
    void a_site_answers_for_its_own_departments_only() {
        assertThat(door.get("helse-vest.no", "/avdelinger/ortopedisk-klinikk").status())
                .isEqualTo(404);
        assertThat(door.get(BERGEN, "/avdelinger/ortopedisk-klinikk").status()).isEqualTo(200);
    }

    @Test
    void a_national_address_leads_to_where_the_site_keeps_the_text() {
        var answer = door.get(BERGEN, "/behandlinger/dialyse");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/behandlinger/dialyse-i-bergen-og-paa-voss");
    }
}
