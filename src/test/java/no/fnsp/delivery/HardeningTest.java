package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.ratelimit.Act;
import no.fnsp.ratelimit.Limits;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What strangers may send, and what browsers may do with what they get. */
@ExampleInstallation
@ExtendWith(OutputCaptureExtension.class)
class HardeningTest {

    private static final String BERGEN = "helse-bergen.no";

    @LocalServerPort
    int port;

    @Autowired
    Limits limits;

    FrontDoor door;

    @BeforeEach
    void open() {
        door = new FrontDoor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/behandlinger",
                "/behandlinger/hofteprotese?sted=voss",
                "/steder/voss",
                "/avdelinger",
                "/nyheter",
                "/utskrift",
                "/finnes-ikke"
            })
    void a_page_has_nothing_from_anywhere_else_and_no_script_of_its_own_making(String address) {
        var answer = door.get(BERGEN, address);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http:");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        var page = answer.page();
        assertThat(page.select("iframe, object, embed, [style], style, [onclick]"))
                .isEmpty();
        // A map or a film elsewhere is a link, and nothing is asked of others before it is pressed.
        assertThat(page.select("[src], [srcset], link[rel=stylesheet], link[rel=preload], link[rel=icon]"))
                .allMatch(HardeningTest::isOurs);
    }

    private static boolean isOurs(Element fetched) {
        String address = fetched.attr("src") + fetched.attr("href") + fetched.attr("srcset");
        return address.startsWith("/") && !address.startsWith("//") && !address.contains("://");
    }

    @Test
    void a_map_is_a_link_that_leads_to_it() {
        var map = door.get(BERGEN, "/steder/voss").page().select("a.map");
        assertThat(map.attr("href")).startsWith("https://www.openstreetmap.org/");
    }

    @Test
    void the_desk_runs_its_own_scripts_only() {
        for (String address : List.of("/desk", "/desk/sites/helse-bergen.no", "/desk/finnes-ikke")) {
            var answer = DeskVisitor.as(port, Role.EDITOR, BERGEN).get(address);
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("script-src 'self'", "style-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.page().select("[style], style, script:not([src]), [onclick]"))
                    .isEmpty();
        }
    }

    @Test
    void what_a_stranger_says_of_where_it_came_from_is_not_believed() {
        var answer = door.get(
                BERGEN,
                "/behandlinger",
                "X-Forwarded-Host",
                "ond.example",
                "X-Forwarded-Proto",
                "https",
                "Forwarded",
                "host=ond.example;proto=https");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("ond.example");
        assertThat(door.get("ond.example", "/", "X-Forwarded-Host", BERGEN).status())
                .isEqualTo(404);
    }

    @Test
    void the_short_address_of_health_is_answered_as_the_long_one_on_the_platforms_own_host_alone() {
        for (String address : List.of("/health", "/health/serving")) {
            var answer = door.get("localhost", address);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body())
                    .isEqualTo(door.get("localhost", "/actuator" + address).body());
            assertThat(answer.body()).contains("\"status\":\"UP\"");
            var onSite = door.get(BERGEN, address);
            assertThat(onSite.status()).isEqualTo(404);
            assertThat(onSite.page().select("h1").text()).isEqualTo("Vi fann ikkje sida");
        }
    }

    @Test
    void every_host_tells_whom_to_tell_of_a_hole() {
        var answer = door.get(BERGEN, "/.well-known/security.txt");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/plain").contains("utf-8");
        assertThat(answer.body())
                .containsPattern("(?m)^Contact: mailto:\\S+@\\S+$")
                .contains("\nCanonical: https://helse-bergen.no/.well-known/security.txt\n")
                .contains("\nPreferred-Languages: no, en\n");
        String expires = answer.body().replaceAll("(?s).*Expires: (\\S+)\n.*", "$1");
        assertThat(Instant.parse(expires))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(150)), Instant.now().plus(Duration.ofDays(365)));
        assertThat(door.get(BERGEN, "/security.txt").header("Location")).isEqualTo("/.well-known/security.txt");
        assertThat(door.get("finnes-ikke.no", "/.well-known/security.txt").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/nb/sok?q=kne, 127.0.6.2, SEARCH", "/behandlinger/finnes-ikke.pdf, 127.0.6.3, PRINT"})
    void whoever_asks_much_more_often_than_people_do_waits(String address, String from, Act act) throws IOException {
        assertThat(refused(act, from, get(address)))
                .startsWith("HTTP/1.1 429")
                .containsPattern("Retry-After: [1-9]")
                .contains("<h1")
                .contains("Helse Bergen")
                .contains("Det kom for mange f");
        assertThat(raw(from, get("/behandlinger/hofteprotese")))
                .as("pages themselves are for everybody")
                .startsWith("HTTP/1.1 200");
        assertThat(raw("127.0.6.9", get(address))).as("others").doesNotStartWith("HTTP/1.1 429");
        assertThat(refused(act, from, get(address, "Accept: application/json"))).contains("application/problem+json");
    }

    @Test
    void whoever_tries_the_door_too_often_waits_before_anything_is_looked_up() throws IOException {
        String form = "POST /desk/sign-in/password HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b";
        String answer = refused(Act.SIGN_IN, "127.0.6.4", form);
        assertThat(answer)
                .startsWith("HTTP/1.1 429")
                .containsPattern("Retry-After: [1-9]")
                .contains("<h1");
        assertThat(answer).doesNotContain("Set-Cookie");
        assertThat(raw("127.0.6.4", get("/desk/sign-in").replace(BERGEN, "localhost:" + port)))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void huge_headers_are_refused() throws IOException {
        assertThat(raw("127.0.0.1", get("/", "X-Long: " + "a".repeat(60_000)))).matches("(?s)(HTTP/1.1 4.*)?");
        String many = IntStream.range(0, 400).mapToObj(n -> "X-" + n + ": a").collect(Collectors.joining("\r\n"));
        assertThat(raw("127.0.0.1", get("/", many)))
                .matches("(?s)(HTTP/1.1 4.*)?")
                .doesNotContain("Exception", "Tomcat");
    }

    @Test
    void a_flood_of_parameters_is_refused() throws IOException {
        String flood = IntStream.range(0, 1500).mapToObj(n -> "a" + n).collect(Collectors.joining("&"));
        assertThat(raw("127.0.0.1", get("/?" + flood))).startsWith("HTTP/1.1 4").contains("<h1");
        String form = IntStream.range(0, 5000).mapToObj(n -> "a" + n + "=b").collect(Collectors.joining("&"));
        assertThat(raw(
                        "127.0.0.1",
                        "POST /desk/sign-in/password HTTP/1.1\r\nHost: localhost:" + port
                                + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                + form.length() + "\r\n\r\n" + form))
                .startsWith("HTTP/1.1 4")
                .contains("<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=x", ";;;,,,=", "*;q=0", "identity;q=0", "br, zstd, \"", "gzip;q=0.5;q=2"})
    void an_encoding_that_is_none_is_answered_all_the_same(String accepted) throws IOException {
        String answer = raw("127.0.0.1", get("/behandlinger", "Accept-Encoding: " + accepted));
        assertThat(answer).matches("(?s)HTTP/1.1 (200|400|406).*").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "PROPFIND", "TRACE"})
    void what_cannot_be_done_is_told_with_what_can(String method) {
        var answer = door.send(method, BERGEN, "/behandlinger/hofteprotese");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET");
        assertThat(answer.body()).contains("<h1").doesNotContain("Exception");
    }

    @Test
    void what_can_be_done_is_told_to_whoever_asks() {
        var answer = door.send("OPTIONS", BERGEN, "/behandlinger/hofteprotese");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void those_who_say_half_a_word_and_wait_hold_nobody_up() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 300; i++) {
                var socket = new Socket("127.0.0.1", port);
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: hel".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                slow.add(socket);
            }
            assertThat(door.get(BERGEN, "/behandlinger").status()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void what_leads_nowhere_is_not_written_down_of_anybody(CapturedOutput output) throws IOException {
        for (String address : List.of(
                "/finnes-ikke?epost=kari.nordmann@example.no",
                "/behandlinger/01017012345.pdf",
                "/%zz?tlf=99887766",
                "/?q=" + "a".repeat(5000))) {
            raw("127.0.0.1", get(address, "Cookie: hemmelig=1"));
        }
        assertThat(output.getAll()).doesNotContain("kari.nordmann", "01017012345", "99887766", "hemmelig");
    }

    /** As somebody who has asked for very much in no time; on a slow machine the next may be let through before we have asked. */
    private String refused(Act act, String from, String request) throws IOException {
        String answer = "";
        for (int time = 0; time < 30 && !answer.startsWith("HTTP/1.1 429"); time++) {
            while (limits.wait(act, from).isEmpty()) {}
            answer = raw(from, request);
        }
        return answer;
    }

    private static String get(String address, String... headers) {
        return "GET " + address + " HTTP/1.1\r\nHost: " + BERGEN + "\r\nConnection: close\r\n"
                + String.join(
                        "", List.of(headers).stream().map(one -> one + "\r\n").toList()) + "\r\n";
    }

    /** Sent from another of this machine's own addresses, as another reader. */
    private String raw(String from, String request) throws IOException {
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port, InetAddress.ofLiteral(from), 0)) {
            socket.setSoTimeout(10_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            } catch (IOException hungUp) {
                // Refused before all was sent; the answer is there all the same.
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException hungUp) {
            return ""; // whoever sends too much may be hung up on before the answer is read
        }
    }
}
