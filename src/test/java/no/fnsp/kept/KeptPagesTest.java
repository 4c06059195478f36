package no.fnsp.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.store.TestDatabase;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** A page is made once and shown until something it was made from changes. */
class KeptPagesTest {

    private static final Scope TEXT = Scope.of("document", "hip");
    private static final Scope MENU = Scope.of("site", "bergen");
    private static final Scope OTHER = Scope.of("document", "knee");
    private static final UUID SOMEBODY = UUID.randomUUID();

    private final DataSource database = TestDatabase.fresh();
    private final Journal journal = new Journal(database);
    private final Sequencer sequencer = new Sequencer(database);
    private final ScopeVersions versions = new ScopeVersions(database);
    private final KeptPages pages = new KeptPages(versions, DataSize.ofMegabytes(5), true);
    private final AtomicInteger made = new AtomicInteger();

    @BeforeEach
    void somebody() {
        journal.person(SOMEBODY, "Kari");
        versions.catchUp();
    }

    @Test
    void a_page_that_a_hundred_ask_for_at_the_same_time_is_made_once() throws Exception {
        var asking = new ArrayList<Callable<Serving>>();
        for (int i = 0; i < 100; i++) {
            asking.add(() -> pages.page("hip", () -> {
                pause(200);
                return page("Hofteprotese");
            }));
        }
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : readers.invokeAll(asking)) {
                assertThat(words(answer.get())).isEqualTo("Hofteprotese");
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void a_page_is_made_anew_when_what_it_is_made_from_has_changed_and_not_when_something_else_has() {
        shown("hip", "Før");
        change(OTHER);
        assertThat(words(shown("hip", "Ikke vist"))).isEqualTo("Før");
        change(MENU);
        assertThat(pages.ready("hip")).isNull();
        assertThat(words(shown("hip", "Etter"))).isEqualTo("Etter");
        assertThat(made).hasValue(2);
    }

    @Test
    void what_is_done_on_this_node_is_seen_before_it_has_a_number() {
        shown("hip", "Før");
        versions.happened(List.of(act(TEXT)));
        assertThat(words(shown("hip", "Etter"))).isEqualTo("Etter");
    }

    @Test
    void a_page_that_changed_while_it_was_made_is_shown_once_and_not_kept() {
        Serving first = pages.page("hip", () -> {
            change(TEXT);
            return page("Halvt");
        });
        assertThat(first.kept().isKept()).isFalse();
        assertThat(pages.ready("hip")).isNull();
    }

    @Test
    void whoever_comes_after_a_change_is_not_given_what_was_begun_before_it() throws Exception {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var early = readers.submit(() -> pages.page("hip", () -> {
                pause(300);
                return page("Før");
            }));
            pause(100);
            change(TEXT);
            var late = readers.submit(() -> shown("hip", "Etter"));
            assertThat(words(early.get())).isEqualTo("Før");
            assertThat(words(late.get())).isEqualTo("Etter");
        }
    }

    @Test
    void a_page_is_shown_until_the_instant_at_which_it_is_another_by_time_alone() {
        Instant soon = versions.now().plus(Duration.ofMillis(150));
        pages.page("hip", () -> made("Før", soon));
        assertThat(pages.ready("hip")).isNotNull();
        pause(200);
        assertThat(pages.ready("hip")).isNull();
    }

    @Test
    void without_a_sight_of_the_journal_what_is_kept_is_shown_with_a_word_of_warning() {
        shown("hip", "<body><main id=\"x\">Hofteprotese</main></body>");
        change(TEXT);
        pause(2100);
        Serving without = pages.ready("hip");
        assertThat(without.outdated()).isTrue();
        assertThat(words(without))
                .contains("Siden kan være utdatert", "Hofteprotese")
                .contains("</aside>\n<main id=\"x\">");
        versions.catchUp();
        assertThat(pages.ready("hip")).isNull();
        assertThat(words(shown("hip", "Etter"))).isEqualTo("Etter");
    }

    @Test
    void in_trouble_what_was_kept_is_better_than_nothing() {
        shown("hip", "Før");
        change(TEXT);
        Serving serving = pages.page("hip", () -> Made.trouble("Borte".getBytes(StandardCharsets.UTF_8)));
        assertThat(serving.outdated()).isTrue();
        assertThat(words(serving)).isEqualTo("Før");
        assertThat(words(pages.page("knee", () -> Made.trouble("Borte".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo("Borte");
    }

    @Test
    void what_is_kept_takes_no_more_memory_than_it_may() {
        String large = "x".repeat(50_000);
        for (int i = 0; i < 500; i++) {
            shown("page " + i, large);
        }
        assertThat(pages.bytes()).isLessThanOrEqualTo(DataSize.ofMegabytes(5).toBytes());
        assertThat(pages.count()).isBetween(20L, 70L);
    }

    @Test
    void what_failed_for_one_is_tried_by_the_next() {
        Supplier<Made> failing = () -> {
            throw new IllegalStateException("bug");
        };
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> pages.page("hip", failing))
                .hasMessage("bug");
        assertThat(words(shown("hip", "Etter"))).isEqualTo("Etter");
    }

    private Serving shown(String key, String words) {
        return pages.page(key, () -> page(words));
    }

    private Made page(String words) {
        return made(words, Instant.MAX);
    }

    private Made made(String words, Instant until) {
        made.incrementAndGet();
        return Made.page(200, words.getBytes(StandardCharsets.UTF_8), Language.NB, List.of(TEXT, MENU), until);
    }

    private void change(Scope scope) {
        journal.record(act(scope));
        sequencer.sequenceNow();
        versions.catchUp();
    }

    private static Act act(Scope scope) {
        return new Act(SOMEBODY, "edition.published", "document", UUID.randomUUID(), null, Map.of(), Set.of(scope));
    }

    private static String words(Serving serving) {
        return new String(serving.as(Encoding.PLAIN).bytes(), StandardCharsets.UTF_8);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
