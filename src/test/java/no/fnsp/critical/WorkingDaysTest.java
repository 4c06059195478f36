package no.fnsp.critical;

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
        assertThat(WorkingDays.after(wednesday, 2)).isEqualTo(Instant.parse("2026-04-08T22:00:00Z"));
    }

    @Test
    void the_day_is_norwegian_also_late_at_night() {
        Instant lateOnMonday = Instant.parse("2026-11-30T23:30:00Z");
        assertThat(WorkingDays.after(lateOnMonday, 2)).isEqualTo(Instant.parse("2026-12-03T23:00:00Z"));
    }
}
