package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import no.fnsp.delivery.Limits.Thing;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final AtomicLong now = new AtomicLong();
    private final Limits limits = new Limits(now::get);

    @Test
    void an_address_may_send_some_at_once_and_then_more_with_time() {
        assertThat(allowed("192.0.2.1", 100)).isEqualTo(20);
        now.addAndGet(Duration.ofSeconds(41).toNanos());
        assertThat(allowed("192.0.2.1", 100)).isEqualTo(2);
        assertThat(allowed("192.0.2.2", 100)).as("another address").isEqualTo(20);
        assertThat(limits.allow(Thing.READING, "192.0.2.1")).as("another thing").isTrue();
    }

    @Test
    void one_household_is_one_address() {
        assertThat(allowed("2001:db8:1:2::1", 20)).isEqualTo(20);
        assertThat(allowed("2001:db8:1:2:ffff::9", 20)).isZero();
        assertThat(allowed("2001:db8:1:3::1", 20)).isEqualTo(20);
    }

    @Test
    void a_flood_of_addresses_takes_no_more_memory_and_those_that_are_still_make_room() {
        for (int i = 0; i < 60_000; i++) {
            limits.allow(Thing.FEEDBACK, "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
        }
        assertThat(limits.known()).isLessThanOrEqualTo(50_010);
        now.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(allowed("192.0.2.77", 30)).isEqualTo(20);
        assertThat(limits.known()).isLessThan(10);
    }

    @Test
    void nothing_is_known_of_an_address_the_day_after() {
        allowed("192.0.2.1", 100);
        now.addAndGet(Duration.ofHours(25).toNanos());
        limits.allow(Thing.FEEDBACK, "192.0.2.9");
        assertThat(limits.known()).isEqualTo(1);
    }

    @Test
    void what_is_no_address_is_answered_too() {
        assertThat(limits.allow(Thing.FEEDBACK, "::not an address::")).isTrue();
        assertThat(limits.allow(Thing.FEEDBACK, "")).isTrue();
    }

    private int allowed(String address, int tries) {
        int allowed = 0;
        for (int i = 0; i < tries; i++) {
            allowed += limits.allow(Thing.FEEDBACK, address) ? 1 : 0;
        }
        return allowed;
    }
}
