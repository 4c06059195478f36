package no.fnsp.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.fnsp.search.opensearch.Cluster;
import no.fnsp.text.Language;
import no.fnsp.words.Analysis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cluster that does not answer keeps nobody waiting, and is asked again. */
class WhenOpenSearchIsAwayTest {

    private static final Question QUESTION =
            new Question(UUID.randomUUID(), null, Language.NB, "hofte", Search.Narrowing.NONE, 1);

    private final AtomicInteger asked = new AtomicInteger();
    private volatile int status = 200;
    private volatile boolean busyOnce;
    private volatile String bulk = "";
    private volatile String authorization = "";
    private HttpServer server;
    private Indexes indexes;
    private Finder finder;

    @BeforeEach
    void there_is_a_cluster() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        indexes = new Indexes(
                Cluster.at("http://127.0.0.1:" + server.getAddress().getPort() + "/", "fnsp", "searcher", "secret"));
        finder = new Finder(indexes);
    }

    @AfterEach
    void stop() {
        indexes.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        String said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        byte[] answer = said(path, said).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private String said(String path, String said) {
        if (path.equals("/_alias/fnsp")) {
            return "{\"fnsp-one\":{}}";
        }
        if (path.endsWith("/made")) {
            return "{\"_source\":{\"rules\":" + Analysis.RULES + ",\"vocabulary\":\"hofte\"}}";
        }
        if (path.endsWith("/_bulk")) {
            bulk = said;
            boolean busy = busyOnce;
            busyOnce = false;
            return "{\"errors\":" + busy + ",\"items\":["
                    + ("{\"delete\":{\"status\":" + (busy ? 429 : 200) + "}},").repeat(6)
                    + "{}]}";
        }
        return "{}";
    }

    @Test
    void readers_are_told_and_the_index_is_there_again_by_itself() throws InterruptedException {
        assertThat(finder.isReady()).isFalse();
        assertThat(indexes.follow()).isTrue();
        finder.find(QUESTION);
        assertThat(finder.isReady()).isTrue();
        status = 503;
        for (int time = 0; time < 10; time++) {
            assertThat(finder.find(QUESTION).isEmpty()).isTrue();
            assertThat(finder.suggest(QUESTION.site(), Language.NB, "hof", "")).isEmpty();
            assertThat(finder.isReady()).isFalse();
        }
        int before = asked.get();
        finder.find(QUESTION);
        assertThat(asked).as("nobody waits for what does not answer").hasValue(before);
        status = 200;
        Thread.sleep(Duration.ofMillis(3100));
        finder.find(QUESTION);
        assertThat(finder.isReady()).isTrue();
    }

    @Test
    void one_that_cannot_be_reached_at_all_is_told_of_in_plain_words() {
        server.stop(0);
        assertThatThrownBy(() -> indexes.follow())
                .isInstanceOf(Away.class)
                .hasMessageContaining("OpenSearch does not answer");
        assertThat(finder.find(QUESTION).isEmpty()).isTrue();
        assertThat(finder.isReady()).isFalse();
    }

    @Test
    void it_is_told_who_asks() {
        indexes.follow();
        assertThat(authorization).isEqualTo("Basic c2VhcmNoZXI6c2VjcmV0");
        status = 401;
        assertThat(finder.find(QUESTION).isEmpty()).isTrue();
        assertThat(finder.isReady()).isFalse();
    }

    @Test
    void what_it_is_too_busy_for_is_sent_again() {
        indexes.follow();
        Index index = indexes.current().orElseThrow().index();
        busyOnce = true;
        index.put(new Address(QUESTION.site(), "/hofte"), List.of());
        int before = asked.get();
        index.refresh();
        assertThat(asked).as("twice, and once to show it").hasValue(before + 3);
        assertThat(bulk.lines().filter(line -> line.contains("delete"))).hasSize(6);
    }
}
