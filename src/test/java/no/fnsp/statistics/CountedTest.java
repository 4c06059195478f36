package no.fnsp.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void everything_that_many_count_at_once_is_handed_out_once() throws Exception {
        var counted = new Counted<String>(10);
        var found = new HashMap<String, Long>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                String page = "/" + i % 4;
                readers.submit(() -> {
                    for (int j = 0; j < 1000; j++) {
                        counted.add(page);
                    }
                });
            }
            for (int i = 0; i < 5; i++) {
                Thread.sleep(5);
                counted.changed().forEach((page, many) -> found.merge(page, many, Long::sum));
            }
        }
        counted.changed().forEach((page, many) -> found.merge(page, many, Long::sum));
        assertThat(found).isEqualTo(Map.of("/0", 50_000L, "/1", 50_000L, "/2", 50_000L, "/3", 50_000L));
        assertThat(counted.changed()).isEmpty();
    }

    @Test
    void what_there_is_no_room_for_is_told_and_takes_none() {
        var counted = new Counted<Integer>(100);
        for (int i = 0; i < 1000; i++) {
            counted.add(i);
        }
        assertThat(counted.changed()).hasSize(100);
        assertThat(counted.lost()).isEqualTo(900);
        assertThat(counted.lost()).isZero();
    }

    @Test
    void what_could_not_be_written_down_is_handed_out_again() {
        var counted = new Counted<String>(10);
        counted.add("/");
        counted.add("/");
        counted.again(counted.changed());
        counted.add("/");
        assertThat(counted.changed()).isEqualTo(Map.of("/", 3L));
    }
}
