package no.fnsp.leaflet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Making few documents at once, and none twice. */
class PrintRoomTest {

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void what_would_be_made_the_same_is_made_once() {
        var room = new PrintRoom(2, Duration.ofSeconds(1), 1000);
        assertThat(room.print(Optional.of("a"), () -> document(10))).isPresent();
        assertThat(room.print(Optional.of("a"), () -> document(10))).isPresent();
        assertThat(made).hasValue(1);
        room.print(Optional.of("b"), () -> document(10));
        room.print(Optional.empty(), () -> document(10));
        room.print(Optional.empty(), () -> document(10));
        assertThat(made).hasValue(4);
    }

    @Test
    void what_was_not_asked_for_the_longest_makes_room() {
        var room = new PrintRoom(2, Duration.ofSeconds(1), 1000);
        room.print(Optional.of("a"), () -> document(400));
        room.print(Optional.of("b"), () -> document(400));
        room.print(Optional.of("a"), () -> document(400));
        room.print(Optional.of("c"), () -> document(400));
        assertThat(made).hasValue(3);
        room.print(Optional.of("a"), () -> document(400));
        assertThat(made).hasValue(3);
        room.print(Optional.of("b"), () -> document(400));
        assertThat(made).hasValue(4);
        room.print(Optional.of("too large"), () -> document(2000));
        room.print(Optional.of("b"), () -> document(400));
        assertThat(made).hasValue(5);
    }

    @Test
    void whoever_comes_while_all_presses_run_waits_a_little_and_is_then_asked_to_come_back() throws Exception {
        var room = new PrintRoom(1, Duration.ofMillis(50), 1000);
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Optional<byte[]>> first = people.submit(() -> room.print(Optional.of("a"), () -> {
                begun.countDown();
                await(go);
                return document(10);
            }));
            begun.await();
            assertThat(room.print(Optional.of("b"), () -> document(10))).isEmpty();
            go.countDown();
            assertThat(first.get()).isPresent();
        }
        assertThat(room.print(Optional.of("b"), () -> document(10))).isPresent();
    }

    @Test
    void many_who_want_the_same_at_once_share_it() throws Exception {
        var room = new PrintRoom(2, Duration.ofSeconds(5), 1000);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Optional<byte[]>>> all = IntStream.range(0, 12)
                    .mapToObj(one -> people.submit(() -> room.print(Optional.of("a"), () -> document(10))))
                    .toList();
            for (var one : all) {
                assertThat(one.get()).isPresent();
            }
        }
        assertThat(made.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void a_document_that_cannot_be_made_leaves_its_press_to_others() {
        var room = new PrintRoom(1, Duration.ofMillis(50), 1000);
        assertThatThrownBy(() -> room.print(Optional.of("a"), () -> {
                    throw new IllegalStateException("out of ink");
                }))
                .hasMessage("out of ink");
        assertThat(room.print(Optional.of("a"), () -> document(10))).isPresent();
    }

    private byte[] document(int bytes) {
        made.incrementAndGet();
        return new byte[bytes];
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
