package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import no.fnsp.ExampleInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A page that is sent by the first that sees a request is the page that would have been sent further in. Whoever speaks HTTP/1.0 is always
 * led in, which is how the two are told apart here.
 */
@ExampleInstallation
class AtOnceTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String HIP = "/behandlinger/hofteprotese";

    /** What the web server says by itself, of the connection and the time. */
    private static final Set<String> ITS_OWN = Set.of("date", "connection", "keep-alive");

    @LocalServerPort
    int port;

    private record Answer(String status, Set<String> headers, byte[] body) {

        boolean is(Answer other) {
            return status.equals(other.status) && headers.equals(other.headers) && Arrays.equals(body, other.body);
        }

        @Override
        public String toString() {
            return status + " " + headers + " " + body.length + " bytes";
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /behandlinger/hofteprotese",
                "HEAD | /behandlinger/hofteprotese",
                "GET  | /behandlinger/hofteprotese?sted=voss&utm_source=x",
                "GET  | /behandlinger/hofteprotese?sted=%00",
                "GET  | /behandlinger/hofteprotese?sted=%zz",
                "GET  | /behandlinger/hofteprotese/",
                "GET  | /behandlinger/%68ofteprotese",
                "GET  | /behandlinger//hofteprotese",
                "GET  | /behandlinger/finnes-ikke",
                "GET  | /",
                "GET  | /nyheter?side=2&side=3",
                "POST | /behandlinger/hofteprotese"
            })
    void the_first_answers_as_those_further_in_do(String method, String address) throws IOException {
        for (String encoding : List.of("", "Accept-Encoding: gzip\r\n", "Accept-Encoding: gzip, deflate, br\r\n")) {
            String rest = "Host: " + BERGEN + "\r\nConnection: close\r\n" + encoding + "\r\n";
            Answer further = answer(method + " " + address + " HTTP/1.0\r\n" + rest);
            for (int time = 0; time < 3; time++) {
                Answer first = answer(method + " " + address + " HTTP/1.1\r\n" + rest);
                assertThat(first.is(further)).as("%s\n%s", first, further).isTrue();
            }
        }
    }

    @Test
    void what_a_reader_has_is_not_sent_again_by_either() throws IOException {
        String asking = "Host: " + BERGEN + "\r\nConnection: close\r\nAccept-Encoding: gzip\r\n";
        Answer page = answer("GET " + HIP + " HTTP/1.1\r\n" + asking + "\r\n");
        String tag = page.headers().stream()
                .filter(one -> one.startsWith("etag: "))
                .findFirst()
                .orElseThrow()
                .substring(6);
        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*", "\"x\"", tag.replace("-gz", ""))) {
            String conditional = asking + "If-None-Match: " + known + "\r\n\r\n";
            Answer first = answer("GET " + HIP + " HTTP/1.1\r\n" + conditional);
            Answer further = answer("GET " + HIP + " HTTP/1.0\r\n" + conditional);
            assertThat(first.is(further)).as("%s\n%s", first, further).isTrue();
        }
    }

    @Test
    void what_is_not_kept_has_a_tag_too_and_is_not_sent_again() {
        var door = new FrontDoor(port);
        String tag = door.get("localhost", "/", "Accept-Encoding", "gzip").header("ETag");
        assertThat(tag).isNotEmpty();
        for (String known : List.of(tag, "\"x\", " + tag, tag.replace("--gzip", ""))) {
            var again = door.get("localhost", "/", "Accept-Encoding", "gzip", "If-None-Match", known);
            assertThat(again.status()).as(known).isEqualTo(304);
            assertThat(again.header("ETag")).as(known).doesNotContain(",");
        }
    }

    @Test
    void those_who_ask_and_do_not_read_hold_nobody_up() throws IOException {
        var deaf = new ArrayList<Socket>();
        try {
            byte[] thousand = ("GET " + HIP + " HTTP/1.1\r\nHost: " + BERGEN + "\r\n\r\n")
                    .repeat(1000)
                    .getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 30; i++) {
                var socket = new Socket("127.0.0.1", port);
                deaf.add(socket);
                Thread.ofVirtual().start(() -> {
                    try {
                        socket.getOutputStream().write(thousand);
                    } catch (IOException closed) {
                        // The test is over.
                    }
                });
            }
            for (int i = 0; i < 50; i++) {
                assertThat(new FrontDoor(port).get(BERGEN, HIP).status()).isEqualTo(200);
            }
        } finally {
            for (Socket socket : deaf) {
                socket.close();
            }
        }
    }

    @Test
    void two_who_ask_in_one_breath_are_both_answered() throws IOException {
        String one = "GET " + HIP + " HTTP/1.1\r\nHost: " + BERGEN + "\r\n";
        String both = new String(
                raw(one + "\r\n" + "HEAD / HTTP/1.1\r\nHost: " + BERGEN + "\r\n\r\n" + one
                        + "Connection: close\r\n\r\n"),
                StandardCharsets.UTF_8);
        assertThat(both.split("HTTP/1.1 200 OK", -1)).hasSize(4);
    }

    private Answer answer(String request) throws IOException {
        byte[] bytes = raw(request);
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        String[] lines = all.substring(0, end).split("\r\n");
        var headers = new TreeSet<String>();
        for (String line : Arrays.copyOfRange(lines, 1, lines.length)) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            if (!ITS_OWN.contains(name)) {
                headers.add(name + ": " + line.substring(colon + 1).strip());
            }
        }
        return new Answer(
                lines[0].replace("HTTP/1.0", "HTTP/1.1"), headers, Arrays.copyOfRange(bytes, end + 4, bytes.length));
    }

    private byte[] raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toByteArray();
        }
    }
}
