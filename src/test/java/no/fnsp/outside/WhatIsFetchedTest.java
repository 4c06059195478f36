package no.fnsp.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is asked may be slow, huge, confused or hostile; we wait so long, read so much and go nowhere else. */
class WhatIsFetchedTest {

    private static final int MOST = 100_000;
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private OtherParty other;
    private CircuitBreaker breaker;
    private Fetch fetch;

    @BeforeEach
    void somebody_to_ask() {
        other = new OtherParty(Path.of("examples/outside/waiting"));
        breaker = CircuitBreaker.of(
                "test",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(4)
                        .minimumNumberOfCalls(4)
                        .waitDurationInOpenState(Duration.ofMinutes(5))
                        .build());
        fetch = at(other.address());
    }

    private Fetch at(String address) {
        return new OverHttp(URI.create(address), "nokkel", new OverHttp.Limits(PATIENCE, MOST), breaker);
    }

    @AfterEach
    void nobody_is_left() {
        other.close();
    }

    @Test
    void what_is_said_is_read_and_the_same_is_not_sent_twice() throws Trouble {
        Answer.Got<String> got = (Answer.Got<String>) ask("/behandlinger/9001");
        assertThat(got.value()).isEqualTo("9001");
        assertThat(fetch.get("/behandlinger/9001", got.version(), said -> said.html("id", 10)))
                .isInstanceOf(Answer.AsBefore.class);
        assertThat(ask("/finnes-ikke")).isInstanceOf(Answer.Missing.class);
    }

    @Test
    void our_key_is_shown() throws Trouble {
        other.says(
                "/a",
                exchange -> OtherParty.send(
                        exchange,
                        200,
                        ("{\"id\":\"" + exchange.getRequestHeaders().getFirst("Authorization") + "\"}")
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(((Answer.Got<String>) ask("/a")).value()).isEqualTo("Bearer nokkel");
    }

    @Test
    void whoever_begins_to_answer_and_never_ends_is_hung_up_on() {
        other.saysToAll(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                pause(50);
            }
        });
        assertThat(trouble("/a").kind()).isEqualTo(Trouble.Kind.SLOW);
    }

    @Test
    void whoever_says_nothing_at_all_is_hung_up_on() {
        other.saysToAll(exchange -> pause(3000));
        assertThat(trouble("/a").kind()).isEqualTo(Trouble.Kind.SLOW);
    }

    @Test
    void more_than_a_source_may_say_is_not_read() {
        other.says("/a", "{\"id\":\"" + "x".repeat(MOST) + "\"}");
        assertThat(trouble("/a").kind()).isEqualTo(Trouble.Kind.LARGE);
        other.saysToAll(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var much = new byte[50_000];
            while (true) {
                exchange.getResponseBody().write(much);
            }
        });
        assertThat(trouble("/b").kind()).isEqualTo(Trouble.Kind.LARGE);
    }

    @Test
    void little_that_is_packed_may_be_much() {
        byte[] bomb = packed(" ".repeat(50_000_000) + "{\"id\":\"1\"}");
        assertThat(bomb.length).isLessThan(MOST);
        other.says("/bomb", exchange -> OtherParty.send(exchange, 200, bomb, "Content-Encoding", "gzip"));
        other.says(
                "/fine",
                exchange -> OtherParty.send(exchange, 200, packed("{\"id\":\"1\"}"), "Content-Encoding", "gzip"));
        other.says(
                "/not", exchange -> OtherParty.send(exchange, 200, new byte[] {1, 2, 3}, "Content-Encoding", "gzip"));
        other.says(
                "/odd", exchange -> OtherParty.send(exchange, 200, new byte[] {1, 2, 3}, "Content-Encoding", "zstd"));
        assertThat(trouble("/bomb").kind()).isEqualTo(Trouble.Kind.LARGE);
        assertThat(trouble("/not").kind()).isEqualTo(Trouble.Kind.NONSENSE);
        assertThat(trouble("/odd").kind()).isEqualTo(Trouble.Kind.NONSENSE);
        breaker.reset();
        assertThat(answered("/fine")).isEqualTo("1");
    }

    @Test
    void letters_are_those_that_are_promised_or_none() {
        byte[] latin = "{\"id\":\"Tromsø\"}".getBytes(StandardCharsets.ISO_8859_1);
        other.says(
                "/promised",
                exchange ->
                        OtherParty.send(exchange, 200, latin, "Content-Type", "application/json; charset=iso-8859-1"));
        other.says("/not", exchange -> OtherParty.send(exchange, 200, latin, "Content-Type", "application/json"));
        other.says(
                "/unknown",
                exchange -> OtherParty.send(exchange, 200, latin, "Content-Type", "application/json; charset=klingon"));
        other.says("/mark", "\ufeff{\"id\":\"Tromsø\"}");
        assertThat(answered("/promised")).isEqualTo("Tromsø");
        assertThat(answered("/mark")).isEqualTo("Tromsø");
        assertThat(trouble("/not").kind()).isEqualTo(Trouble.Kind.LETTERS);
        assertThat(trouble("/unknown").kind()).isEqualTo(Trouble.Kind.LETTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Feil</html>", "", "[1, 2]", "null", "{\"id\": ", "{} {}", "NaN"})
    void what_is_no_object_of_json_is_nonsense(String said) {
        other.says("/a", said.isEmpty() ? " " : said);
        assertThat(trouble("/a").kind()).isEqualTo(Trouble.Kind.NONSENSE);
    }

    @Test
    void depth_without_end_is_nonsense() {
        other.says("/a", "{\"id\":" + "[".repeat(40_000));
        assertThat(trouble("/a").kind()).isEqualTo(Trouble.Kind.NONSENSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://127.0.0.1:1/",
                "http://localhost/",
                "http://[::1]/",
                "//evil.example/",
                "https://evil.example/a",
                "file:///etc/passwd",
                "jar:file:/a!/b",
                "http://user@127.0.0.1/",
                "::::"
            })
    void nobody_sends_us_anywhere_else(String address) {
        other.saysToAll(exchange -> OtherParty.send(exchange, 302, new byte[0], "Location", address));
        Trouble trouble = trouble("/a");
        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.ELSEWHERE);
        assertThat(trouble.detail()).contains(address);
        assertThat(other.asked()).containsExactly("/a");
    }

    @Test
    void a_page_may_have_moved_within_its_source_and_not_in_circles() {
        other.says(
                "/gammel", exchange -> OtherParty.send(exchange, 301, new byte[0], "Location", "/behandlinger/9001"));
        other.says("/ring", exchange -> OtherParty.send(exchange, 302, new byte[0], "Location", "/ring"));
        assertThat(answered("/gammel")).isEqualTo("9001");
        assertThat(trouble("/ring").kind()).isEqualTo(Trouble.Kind.ELSEWHERE);
    }

    @Test
    void a_closed_door_is_told_from_a_fault() {
        other.says("/dor", exchange -> OtherParty.send(exchange, 401, new byte[0]));
        other.says("/feil", exchange -> OtherParty.send(exchange, 503, new byte[0]));
        assertThat(trouble("/dor").kind()).isEqualTo(Trouble.Kind.KEY);
        assertThat(trouble("/feil").kind()).isEqualTo(Trouble.Kind.STATUS);
        assertThat(trouble("/feil").detail()).isEqualTo("503");
    }

    @Test
    void whoever_is_away_is_away() {
        other.stops();
        assertThat(trouble("/a").kind()).isEqualTo(Trouble.Kind.AWAY);
        fetch = at("http://finnes-ikke.invalid");
        assertThat(trouble("/a").kind()).isEqualTo(Trouble.Kind.ADDRESS);
    }

    @Test
    void whoever_fails_again_and_again_is_left_in_peace() {
        other.says("/a", exchange -> OtherParty.send(exchange, 500, new byte[0]));
        for (int i = 0; i < 4; i++) {
            assertThat(trouble("/a").kind()).isEqualTo(Trouble.Kind.STATUS);
        }
        other.forgetAsked();
        assertThat(trouble("/behandlinger/9001").kind()).isEqualTo(Trouble.Kind.RESTING);
        assertThat(other.asked()).isEmpty();
        breaker.transitionToHalfOpenState();
        assertThat(answered("/behandlinger/9001")).isEqualTo("9001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "//evil.example/", "/../a", "/a b", "/a#b", "/a\r\nHost: b", "/å", "http://evil.example/"})
    void only_a_plain_path_can_be_asked_for(String path) {
        assertThatThrownBy(() -> ask(path)).isInstanceOf(IllegalArgumentException.class);
        assertThat(other.asked()).isEmpty();
    }

    @Test
    void words_have_no_tags_no_scripts_and_an_end() throws Trouble {
        Said said = Said.of("""
                {"a": "<script>alert(1)</script>Lege <b>50&nbsp;%</b>", "b": "Lege < 50 %", "c": ["x"], "d": 5,
                 "e": "\\u202eskjult\\u0000", "f": "LANGT", "g": null}
                """.replace("LANGT", "æ".repeat(500)));
        assertThat(said.words("a", 50)).isEqualTo("Lege 50 %");
        assertThat(said.words("b", 50)).isEqualTo("Lege < 50 %");
        assertThat(said.words("c", 50)).isEmpty();
        assertThat(said.words("d", 50)).isEqualTo("5");
        assertThat(said.words("e", 50)).isEqualTo("skjult");
        assertThat(said.words("f", 50)).hasSize(50).endsWith("…");
        assertThat(said.words("g", 50)).isEmpty();
        assertThat(said.words("h", 50)).isEmpty();
        assertThat(said.has("g")).isFalse();
    }

    @Test
    void an_address_is_on_the_host_it_should_be_on_or_none() throws Trouble {
        Said said = Said.of("""
                {"a": "https://nav.no/1", "b": "https://nav.no.evil.example/", "c": "javascript:alert(1)", "d": "http://nav.no/",
                 "e": "https://nav.no@evil.example/", "f": "https://x@nav.no/", "g": "https://nav.no:8443/", "h": "//nav.no/"}
                """);
        assertThat(said.address("a", "nav.no")).contains("https://nav.no/1");
        for (String field : "bcdefgh".split("")) {
            assertThat(said.address(field, "nav.no")).as(field).isEmpty();
        }
    }

    @Test
    void examples_are_played_from_a_folder_and_from_no_other() throws Trouble {
        var played = new Recorded(Path.of("examples/outside/nav"), () -> LocalDate.of(2026, 2, 20));
        assertThat(played.get("/api/v1/feed", Version.NONE, said -> said.id("id")))
                .isInstanceOf(Answer.Got.class);
        assertThat(played.get("/../waiting/behandlinger/9001", Version.NONE, said -> said))
                .isInstanceOf(Answer.Missing.class);
    }

    private Answer<String> ask(String path) throws Trouble {
        return fetch.get(path, Version.NONE, said -> said.html("id", 1000));
    }

    private String answered(String path) {
        try {
            return ((Answer.Got<String>) ask(path)).value();
        } catch (Trouble trouble) {
            throw new AssertionError(trouble);
        }
    }

    private Trouble trouble(String path) {
        return catchThrowableOfType(Trouble.class, () -> ask(path));
    }

    static byte[] packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
