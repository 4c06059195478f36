package no.fnsp.purging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.fnsp.journal.Act;
import no.fnsp.journal.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Caches in front are told to forget, by tag and over HTTP, what must not be shown any longer. */
class FrontCachesTest {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger answer = new AtomicInteger(200);
    private HttpServer cache;
    private FrontCaches caches;

    @BeforeEach
    void a_cache() throws IOException {
        cache = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cache.createContext("/", exchange -> {
            heard.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("xkey-purge") + " "
                    + exchange.getRequestHeaders().getFirst("X-Key"));
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        cache.start();
        var address = URI.create("http://127.0.0.1:" + cache.getAddress().getPort() + "/");
        caches = new CachesOverHttp(List.of(address), "PURGE", "xkey-purge", "X-Key: hush");
    }

    @AfterEach
    void stop() {
        cache.stop(0);
    }

    @Test
    void each_is_asked_to_forget_by_tag_with_the_secret_it_wants() throws IOException {
        caches.forget(List.of("abc", "def"));
        assertThat(heard).containsExactly("PURGE abc def hush");
    }

    @Test
    void one_that_refuses_is_told_again_later_and_one_that_refuses_on_end_is_left_in_peace_for_a_while() {
        answer.set(503);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> caches.forget(List.of("abc"))).hasMessageContaining("answered 503");
        }
        assertThatThrownBy(() -> caches.forget(List.of("abc"))).hasMessageContaining("did not answer a moment ago");
        assertThat(heard).hasSize(3);
    }

    @Test
    void the_job_fails_while_they_do_not_answer_and_is_done_when_they_do() {
        var job = new Forgetting(caches);
        answer.set(500);
        assertThatThrownBy(() -> job.run(null, "abc def")).isInstanceOf(java.io.UncheckedIOException.class);
        answer.set(204);
        assertThat(job.run(null, "abc def")).isEqualTo(new no.fnsp.jobs.Job.Next.Done());
        assertThat(heard).containsExactly("PURGE abc def hush", "PURGE abc def hush");
    }

    @Test
    void critical_changes_withdrawals_and_notices_are_urgent_and_what_is_ordinary_is_not() {
        assertThat(Urgent.is(act("edition.published", Map.of("class", "critical"))))
                .isTrue();
        assertThat(Urgent.is(act("edition.published", Map.of("class", "professional"))))
                .isFalse();
        assertThat(Urgent.is(act("document.withdrawn", Map.of()))).isTrue();
        assertThat(Urgent.is(act("media.taken-away", Map.of()))).isTrue();
        assertThat(Urgent.is(act("warning.shown", Map.of()))).isTrue();
        assertThat(Urgent.is(act("notice.published", Map.of()))).isTrue();
        assertThat(Urgent.is(act("draft.saved", Map.of()))).isFalse();
    }

    @Test
    void the_tags_of_a_page_are_short_the_same_on_every_node_and_bounded() {
        Scope text = Scope.of("document", UUID.nameUUIDFromBytes(new byte[] {1}));
        assertThat(CacheTag.of(List.of(text))).isEqualTo(List.of(CacheTag.of(text)));
        assertThat(CacheTag.of(text)).matches("[A-Za-z0-9_-]{8}");
        var many = IntStream.range(0, 5000).mapToObj(i -> Scope.of("node", i)).toList();
        List<String> tags = CacheTag.of(many);
        assertThat(tags).contains(CacheTag.MANY);
        assertThat(String.join(" ", tags)).hasSizeLessThan(4000);
        assertThat(many.stream().map(CacheTag::of).distinct()).hasSize(5000);
    }

    @Test
    void an_act_on_every_site_is_told_a_part_at_a_time_that_a_job_can_be_found_by() {
        List<String> tags = IntStream.range(0, 1234)
                .mapToObj(i -> CacheTag.of(Scope.of("adoption", i)))
                .toList();
        List<List<String>> some = Forgetting.some(tags);
        assertThat(some.stream().flatMap(List::stream)).containsExactlyElementsOf(tags);
        assertThat(some).allSatisfy(one -> assertThat(Forgetting.key(one)).hasSizeLessThan(2000));
    }

    private static Act act(String act, Map<String, Object> detail) {
        return new Act(UUID.randomUUID(), act, "document", UUID.randomUUID(), null, detail, Set.of(Scope.of("a")));
    }
}
