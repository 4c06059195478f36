package no.fnsp.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often one address may do something. */
class LimitsTest {

    private static final Rate LITTLE = new Rate(3, 1);

    private final AtomicLong now = new AtomicLong();
    private final Limits limits =
            new Limits(new Rates(LITTLE, LITTLE, LITTLE, LITTLE, new Rate(0, 1), LITTLE), now::get);

    @Test
    void a_few_in_a_row_are_let_through_and_then_somebody_must_wait() {
        IntStream.range(0, 3)
                .forEach(
                        time -> assertThat(limits.wait(Act.SEARCH, "192.0.2.7")).isEmpty());
        assertThat(limits.wait(Act.SEARCH, "192.0.2.7").orElseThrow())
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(61));
    }

    @Test
    void others_and_other_acts_are_not_held_up() {
        IntStream.range(0, 4).forEach(time -> limits.wait(Act.SEARCH, "192.0.2.8"));
        assertThat(limits.wait(Act.SEARCH, "192.0.2.9")).isEmpty();
        assertThat(limits.wait(Act.FEEDBACK, "192.0.2.8")).isEmpty();
    }

    @Test
    void all_addresses_of_one_ipv6_network_are_one() {
        IntStream.range(0, 3).forEach(host -> limits.wait(Act.SIGN_IN, "2001:db8:1:2::" + host));
        assertThat(limits.wait(Act.SIGN_IN, "2001:db8:1:2:ffff::1")).isPresent();
        assertThat(limits.wait(Act.SIGN_IN, "2001:db8:1:3::1")).isEmpty();
        assertThat(Network.of("::ffff:192.0.2.7")).isEqualTo(Network.of("192.0.2.7"));
    }

    @Test
    void what_this_machine_itself_asks_for_is_not_counted() {
        IntStream.range(0, 50).forEach(time -> {
            assertThat(limits.wait(Act.SEARCH, "127.0.0.1")).isEmpty();
            assertThat(limits.wait(Act.SEARCH, "0:0:0:0:0:0:0:1")).isEmpty();
        });
    }

    @Test
    void an_act_may_be_without_limit() {
        IntStream.range(0, 50)
                .forEach(time -> assertThat(limits.wait(Act.PRINT, "192.0.2.7")).isEmpty());
        assertThatThrownBy(() -> new Rate(5, 0)).hasMessageContaining("fnsp.limits");
    }

    @Test
    void a_flood_from_everywhere_takes_no_more_room() {
        IntStream.range(0, Limits.MOST_ADDRESSES + 5_000).forEach(one -> limits.wait(Act.SEARCH, "address " + one));
        assertThat(limits.today().of(Act.SEARCH).addresses()).isEqualTo(Limits.MOST_ADDRESSES);
    }

    @Test
    void nothing_is_known_of_an_address_the_day_after() {
        IntStream.range(0, 4).forEach(time -> limits.wait(Act.SEARCH, "192.0.2.7"));
        assertThat(limits.today().of(Act.SEARCH).addresses()).isEqualTo(1);
        now.addAndGet(Duration.ofHours(25).toNanos());
        assertThat(limits.today().of(Act.SEARCH).addresses()).isZero();
        assertThat(limits.wait(Act.SEARCH, "192.0.2.7")).isEmpty();
    }

    @Test
    void what_is_no_address_is_answered_too() {
        assertThat(limits.wait(Act.FEEDBACK, "::not an address::")).isEmpty();
        assertThat(limits.wait(Act.FEEDBACK, "")).isEmpty();
    }
}
