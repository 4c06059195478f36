package no.fnsp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** On which days something is held that repeats, and what clocks show. */
class RepeatTest {

    @Test
    void weeks_go_on_over_the_turn_of_the_year() {
        assertThat(Repeat.FORTNIGHTLY.days(day("2026-12-22"), day("2027-01-20")))
                .containsExactly(day("2026-12-22"), day("2027-01-05"), day("2027-01-19"));
    }

    @Test
    void the_31st_is_the_last_day_of_a_shorter_month_and_the_31st_again_after_that() {
        assertThat(Repeat.MONTHLY_DATE.days(day("2027-01-31"), day("2027-04-30")))
                .containsExactly(day("2027-01-31"), day("2027-02-28"), day("2027-03-31"), day("2027-04-30"));
    }

    @Test
    void the_second_tuesday_is_the_second_tuesday_and_the_fifth_the_last() {
        assertThat(Repeat.MONTHLY_WEEKDAY.days(day("2027-01-12"), day("2027-03-31")))
                .containsExactly(day("2027-01-12"), day("2027-02-09"), day("2027-03-09"));
        assertThat(Repeat.MONTHLY_WEEKDAY.days(day("2027-03-30"), day("2027-05-31")))
                .containsExactly(day("2027-03-30"), day("2027-04-27"), day("2027-05-25"));
    }

    @Test
    void however_far_it_goes_it_is_bounded() {
        assertThat(Repeat.WEEKLY.days(day("2027-01-01"), LocalDate.MAX)).hasSize(Repeat.MOST + 1);
        assertThat(Repeat.ONCE.days(day("2027-01-01"), LocalDate.MAX)).hasSize(1);
        assertThat(Repeat.WEEKLY.days(day("2027-01-02"), day("2027-01-01"))).isEmpty();
    }

    @Test
    void an_instant_and_what_clocks_show_are_the_same_time_also_in_the_hour_that_is_twice() {
        for (String at : new String[] {
            "2027-10-31T00:30:00Z",
            "2027-10-31T01:30:00Z",
            "2027-03-28T00:59:59Z",
            "2027-03-28T01:00:00Z",
            "2027-07-01T10:00:00Z"
        }) {
            assertThat(WallTime.of(Instant.parse(at)).instant()).isEqualTo(Instant.parse(at));
        }
        assertThat(WallTime.times(LocalDateTime.parse("2027-10-31T02:30"))).isEqualTo(2);
        assertThat(WallTime.times(LocalDateTime.parse("2027-03-28T02:30"))).isZero();
        assertThat(WallTime.times(LocalDateTime.parse("2027-03-28T03:00"))).isEqualTo(1);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
