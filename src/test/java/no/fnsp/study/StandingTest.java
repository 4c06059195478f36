package no.fnsp.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import no.fnsp.text.Norway;
import org.junit.jupiter.api.Test;

/** How a study stands on a day: a date may close a door, and never opens one. */
class StandingTest {

    private static final LocalDate STARTS = LocalDate.of(2026, 3, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 9, 30);
    private static final LocalDate ENDS = LocalDate.of(2027, 1, 31);
    private static final Instant NEVER = Instant.MAX;

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Norway.TIME).toInstant();
    }

    private static Standing of(State state) {
        return new Standing(state, STARTS, CLOSES, ENDS);
    }

    @Test
    void a_planned_study_is_not_open_because_its_day_has_come() {
        assertThat(of(State.PLANNED).status(noon(STARTS.plusDays(20)), NEVER)).isEqualTo(Status.PLANNED);
    }

    @Test
    void an_open_study_is_closed_after_its_last_day_whoever_forgot_to_say_so() {
        assertThat(of(State.OPEN).status(noon(CLOSES), NEVER)).isEqualTo(Status.OPEN);
        assertThat(of(State.OPEN).status(noon(CLOSES.plusDays(1)), NEVER)).isEqualTo(Status.CLOSED);
        assertThat(of(State.OPEN).status(noon(ENDS.plusDays(1)), NEVER)).isEqualTo(Status.ENDED);
    }

    @Test
    void what_nobody_has_confirmed_is_not_believed_but_what_has_ended_has_ended() {
        Instant lapses = noon(LocalDate.of(2026, 6, 1));
        assertThat(of(State.OPEN).status(lapses.minusSeconds(1), lapses)).isEqualTo(Status.OPEN);
        assertThat(of(State.OPEN).status(lapses, lapses)).isEqualTo(Status.LAPSED);
        assertThat(of(State.OPEN).status(noon(ENDS.plusDays(1)), lapses)).isEqualTo(Status.ENDED);
        assertThat(of(State.ENDED).status(lapses, lapses)).isEqualTo(Status.ENDED);
    }

    @Test
    void it_knows_when_it_turns_and_is_the_same_until_then() {
        Instant lapses = noon(LocalDate.of(2026, 12, 1));
        Instant at = noon(STARTS);
        Instant turns = of(State.OPEN).turnsAfter(at, lapses);
        assertThat(turns).isEqualTo(CLOSES.plusDays(1).atStartOfDay(Norway.TIME).toInstant());
        assertThat(of(State.OPEN).turnsAfter(turns, lapses)).isEqualTo(lapses);
        assertThat(of(State.OPEN).turnsAfter(noon(ENDS.plusDays(1)), lapses)).isEqualTo(Instant.MAX);
        assertThat(new Standing(State.OPEN, STARTS, null, null).turnsAfter(at, NEVER))
                .isEqualTo(Instant.MAX);
    }
}
