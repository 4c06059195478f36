package no.fnsp.approver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static String after(String start, int days) {
        return WorkingDays.after(Instant.parse(start), days).toString();
    }

    @Test
    void three_in_an_ordinary_week() {
        assertThat(after("2026-03-02T09:00:00Z", 3)).isEqualTo("2026-03-05T09:00:00Z");
    }

    @Test
    void a_weekend_does_not_count() {
        assertThat(after("2026-03-05T09:00:00Z", 3)).isEqualTo("2026-03-10T09:00:00Z");
    }

    @Test
    void easter_does_not_count_and_the_hour_is_the_same_when_the_clocks_change() {
        assertThat(after("2026-03-27T09:00:00Z", 4)).isEqualTo("2026-04-07T08:00:00Z");
    }

    @Test
    void christmas_and_the_seventeenth_of_may_do_not_count() {
        assertThat(after("2026-12-23T09:00:00Z", 2)).isEqualTo("2026-12-28T09:00:00Z");
        assertThat(after("2027-05-14T09:00:00Z", 1)).isEqualTo("2027-05-18T09:00:00Z");
    }
}
