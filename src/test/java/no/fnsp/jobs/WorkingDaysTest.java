package no.fnsp.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Norwegian working days, through Easter, May and Christmas. */
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2000-04-23"})
    void easter_sunday_is_where_the_calendar_has_it(LocalDate easter) {
        assertThat(WorkingDays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01",
        "2026-04-02",
        "2026-04-03",
        "2026-04-06",
        "2026-05-01",
        "2026-05-14",
        "2026-05-25",
        "2027-05-17",
        "2026-12-25",
        "2026-11-28",
        "2026-11-29"
    })
    void nobody_is_at_work_on_holidays_and_weekends(LocalDate day) {
        assertThat(WorkingDays.isOne(day)).isFalse();
    }

    @Test
    void two_working_days_from_the_wednesday_before_easter_end_on_the_wednesday_after() {
        Instant wednesday = Instant.parse("2026-04-01T10:00:00Z");
        assertThat(WorkingDays.endAfter(wednesday, 2)).isEqualTo(Instant.parse("2026-04-08T22:00:00Z"));
    }

    @Test
    void the_day_is_norwegian_also_late_at_night() {
        Instant lateOnMonday = Instant.parse("2026-11-30T23:30:00Z");
        assertThat(WorkingDays.endAfter(lateOnMonday, 2)).isEqualTo(Instant.parse("2026-12-03T23:00:00Z"));
    }

    @Test
    void a_weekend_does_not_count_and_the_hour_is_the_same() {
        assertThat(after("2026-03-02T09:00:00Z", 3)).isEqualTo("2026-03-05T09:00:00Z");
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

    private static String after(String start, int days) {
        return WorkingDays.after(Instant.parse(start), days).toString();
    }
}
