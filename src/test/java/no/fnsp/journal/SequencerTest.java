package no.fnsp.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SequencerTest {

    private final Desk desk = new Desk();

    @Test
    void an_entry_gets_its_number_without_anybody_asking() {
        desk.sequencer.start();
        desk.journal.record(Desk.act("edition.published"));
        for (int patience = 0; patience < 100 && desk.acts().isEmpty(); patience++) {
            pause(50);
        }
        assertThat(desk.acts()).containsExactly("edition.published");
        desk.sequencer.stop();
    }

    @Test
    void an_open_transaction_holds_up_neither_other_writers_nor_their_numbers() {
        desk.inTransaction(() -> {
            desk.journal.record(Desk.act("long"));
            elsewhere(() -> {
                desk.journal.record(Desk.act("short"));
                desk.sequencer.sequenceNow();
                assertThat(desk.acts()).containsExactly("short");
            });
        });
        desk.sequencer.sequenceNow();
        assertThat(desk.acts()).containsExactly("short", "long");
    }

    @Test
    void what_was_committed_before_an_act_was_recorded_comes_before_it() {
        desk.inTransaction(() -> {
            desk.jdbc.sql("select pg_current_xact_id()").query().singleValue(); // the older transaction
            elsewhere(() -> desk.journal.record(Desk.act("first")));
            desk.journal.record(Desk.act("second"));
        });
        desk.sequencer.sequenceNow();
        assertThat(desk.acts()).containsExactly("first", "second");
    }

    @Test
    void two_sequencers_do_not_disturb_each_other() {
        var other = new Sequencer(desk.database);
        for (int round = 0; round < 5; round++) {
            desk.recordMany(2);
            desk.journal.record(Desk.act("between"));
            other.sequenceNow();
        }
        assertThat(desk.numbers()).isEqualTo(oneTo(15));
    }

    @Test
    void in_a_database_restored_elsewhere_old_transactions_are_ahead_of_new_ones() {
        desk.recordMany(2);
        desk.journal.record(Desk.act("not numbered when the dump was taken"));
        desk.tamper("update journal.entry set xid = '5000000000'");

        var afterRestore = new Sequencer(desk.database);
        assertThat(afterRestore.sequenceNow()).isEqualTo(3);
        desk.journal.record(Desk.act("new"));
        assertThat(afterRestore.sequenceNow()).isEqualTo(4);
    }

    @Test
    void eight_writers_with_long_and_short_transactions(@TempDir Path data) throws Exception {
        desk.sequencer.start();
        var writing = new Writing();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 8)
                    .mapToObj(writer -> (Callable<Void>) () -> writing.go(writer))
                    .toList();
            for (var done : writers.invokeAll(all)) {
                done.get();
            }
        }
        desk.sequencer.stop();
        desk.sequencer.sequenceNow();

        assertThat(desk.acts()).containsExactlyInAnyOrderElementsOf(writing.committedBefore.keySet());
        assertThat(desk.numbers()).isEqualTo(oneTo(desk.acts().size()));
        writing.assertOrder(desk.acts());
        assertThat(new JournalVerification(desk.database, data).verify()).isInstanceOf(Verdict.Intact.class);
    }

    /** Eight hands, and for each act what had been committed when it was recorded. */
    private final class Writing {
        private static final int ROUNDS = 60;
        private final List<String> committed = new ArrayList<>();
        private final Map<String, Integer> committedBefore = new ConcurrentHashMap<>();

        Void go(int writer) {
            for (int round = 0; round < ROUNDS; round++) {
                String name = writer + "." + round;
                boolean slow = writer < 2 && round % 10 == 0;
                desk.inTransaction(() -> {
                    desk.jdbc.sql("select pg_current_xact_id()").query().singleValue();
                    pause(slow ? 150 : ThreadLocalRandom.current().nextInt(4));
                    committedBefore.put(name, committedSoFar());
                    desk.journal.record(Desk.act(name));
                    pause(slow ? 150 : 0);
                });
                note(name);
            }
            return null;
        }

        private synchronized int committedSoFar() {
            return committed.size();
        }

        private synchronized void note(String name) {
            committed.add(name);
        }

        void assertOrder(List<String> log) {
            var place = IntStream.range(0, log.size()).boxed().collect(Collectors.toMap(log::get, index -> index));
            committedBefore.forEach((act, count) -> assertThat(committed.subList(0, count))
                    .allSatisfy(earlier -> assertThat(place.get(earlier)).isLessThan(place.get(act))));
        }
    }

    @Test
    void writers_do_not_wait_for_each_other() throws Exception {
        var allWritten = new CountDownLatch(8);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 8; writer++) {
                writers.submit(() -> desk.inTransaction(() -> {
                    desk.journal.person(Desk.EDITOR, "Kari Nordmann");
                    desk.journal.record(Desk.act("edition.published"));
                    allWritten.countDown();
                    await(allWritten); // nobody commits until everybody has written
                }));
            }
        }
        assertThat(desk.sequencer.sequenceNow()).isEqualTo(8);
    }

    @Test
    void a_thousand_and_more_at_once() {
        desk.journal.recordAll(Collections.nCopies(2345, Desk.act("imported")));
        assertThat(desk.sequencer.sequenceNow()).isEqualTo(2345);
        assertThat(desk.numbers()).isEqualTo(oneTo(2345));
    }

    private static List<Long> oneTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static void elsewhere(Runnable work) {
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            other.submit(work).get();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(Duration.ofMillis(milliseconds));
        } catch (InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
