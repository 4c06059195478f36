package no.fnsp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fnsp.content.Details;
import no.fnsp.content.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The day a text is due, and the steps of reminding of it. */
class DueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private static Due due(@Nullable String approved, @Nullable Integer months, @Nullable LocalDate planned) {
        var details = new Details(null, "", "", "", null, List.of(), List.of(), null, null, months);
        return new Due(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Kind.TREATMENT,
                "Hofteprotese",
                "/",
                approved == null ? null : Instant.parse(approved),
                Instant.parse("2025-01-10T09:00:00Z"),
                details,
                planned,
                null,
                null);
    }

    @Test
    void three_years_after_the_approval_by_the_calendar_of_norway() {
        assertThat(due("2024-03-15T10:00:00Z", null, null).due()).isEqualTo(LocalDate.of(2027, 3, 15));
        assertThat(due("2024-02-29T10:00:00Z", null, null).due()).isEqualTo(LocalDate.of(2027, 2, 28));
        // Half past midnight in Norway, an hour before the clock is put forward and after.
        assertThat(due("2026-03-28T23:30:00Z", null, null).due()).isEqualTo(LocalDate.of(2029, 3, 29));
        assertThat(due("2026-10-24T22:30:00Z", null, null).due()).isEqualTo(LocalDate.of(2029, 10, 25));
    }

    @Test
    void a_risk_class_makes_it_shorter_and_never_longer() {
        assertThat(due("2026-01-15T10:00:00Z", 6, null).due()).isEqualTo(LocalDate.of(2026, 7, 15));
        assertThat(due("2026-01-15T10:00:00Z", 60, null).due()).isEqualTo(LocalDate.of(2029, 1, 15));
        assertThat(due("2026-01-15T10:00:00Z", 0, null).due()).isEqualTo(LocalDate.of(2026, 2, 15));
    }

    @Test
    void a_plan_makes_it_earlier_and_never_later() {
        assertThat(due("2026-01-15T10:00:00Z", 12, LocalDate.of(2026, 12, 1)).on())
                .isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(due("2026-01-15T10:00:00Z", 12, LocalDate.of(2027, 2, 1)).on())
                .isEqualTo(LocalDate.of(2027, 1, 15));
    }

    @Test
    void what_nobody_has_approved_was_due_when_readers_first_saw_it() {
        assertThat(due(null, 6, null).due()).isEqualTo(LocalDate.of(2025, 1, 10));
        assertThat(due(null, null, null).round()).isEqualTo("never");
    }

    @Test
    void the_last_step_that_has_come_counts() {
        assertThat(Step.reached(DAY, DAY.minusDays(91))).isEmpty();
        assertThat(Step.reached(DAY, DAY.minusDays(90))).contains(Step.QUARTER);
        assertThat(Step.reached(DAY, DAY.minusDays(31))).contains(Step.QUARTER);
        assertThat(Step.reached(DAY, DAY.minusDays(30))).contains(Step.MONTH);
        assertThat(Step.reached(DAY, DAY)).contains(Step.DAY);
        assertThat(Step.reached(DAY, DAY.plusDays(29))).contains(Step.DAY);
        assertThat(Step.reached(DAY, DAY.plusDays(30))).contains(Step.OVERDUE);
        assertThat(Step.reached(DAY, DAY.plusYears(5))).contains(Step.OVERDUE);
    }

    @Test
    void each_text_is_counted_once_in_its_week_or_apart() {
        LocalDate today = LocalDate.of(2026, 11, 26); // a Thursday
        var quota = Quota.of(
                List.of(
                        due(null, null, null),
                        due("2023-11-25T10:00:00Z", null, null),
                        due("2023-11-26T10:00:00Z", null, null),
                        due("2023-11-29T10:00:00Z", null, null),
                        due("2023-11-30T10:00:00Z", null, null),
                        due("2026-11-01T10:00:00Z", null, null)),
                today);
        assertThat(quota.never()).isEqualTo(1);
        assertThat(quota.overdue()).isEqualTo(1);
        assertThat(quota.weeks()).hasSize(52);
        assertThat(quota.weeks().getFirst()).isEqualTo(new Quota.Week(LocalDate.of(2026, 11, 23), 2));
        assertThat(quota.weeks().get(1)).isEqualTo(new Quota.Week(LocalDate.of(2026, 11, 30), 1));
        assertThat(quota.later()).isEqualTo(1);
        assertThat(quota.total()).isEqualTo(6);
    }
}
