package no.fnsp.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;

/**
 * How far a study has come. Never changes. A date alone may close a door and never opens one: after {@code closes} nobody joins and after
 * {@code ends} it is over, whoever forgot to say so; but that it is open somebody must say.
 *
 * @param starts when people are first taken in
 * @param closes the last day somebody can join; null while nobody knows
 * @param ends the last day of the study; null while nobody knows
 */
public record Standing(
        State state,
        LocalDate starts,
        @Nullable LocalDate closes,
        @Nullable LocalDate ends) {

    /** @param lapses when it is no longer believed; {@link Instant#MAX} for never */
    public Status status(Instant at, Instant lapses) {
        if (state == State.WITHDRAWN) {
            return Status.WITHDRAWN;
        }
        LocalDate today = LocalDate.ofInstant(at, Norway.TIME);
        if (state == State.ENDED || isPast(ends, today)) {
            return Status.ENDED;
        }
        if (!at.isBefore(lapses)) {
            return Status.LAPSED;
        }
        return state == State.CLOSED || isPast(closes, today)
                ? Status.CLOSED
                : state == State.OPEN ? Status.OPEN : Status.PLANNED;
    }

    /** How far it has come, by what is said and by its dates. */
    public State reached(Instant at) {
        return switch (status(at, Instant.MAX)) {
            case PLANNED -> State.PLANNED;
            case OPEN, LAPSED -> State.OPEN;
            case CLOSED -> State.CLOSED;
            case ENDED -> State.ENDED;
            case WITHDRAWN -> State.WITHDRAWN;
        };
    }

    private static boolean isPast(@Nullable LocalDate last, LocalDate today) {
        return last != null && today.isAfter(last);
    }

    /** The next instant at which the status is another by time alone; {@link Instant#MAX} for none. */
    public Instant turnsAfter(Instant at, Instant lapses) {
        Status now = status(at, lapses);
        return Stream.of(Optional.of(lapses), after(closes), after(ends))
                .flatMap(Optional::stream)
                .filter(turn -> turn.isAfter(at) && turn.isBefore(Instant.MAX) && status(turn, lapses) != now)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    /** The first instant after a day, as Norwegian clocks show it. */
    private static Optional<Instant> after(@Nullable LocalDate last) {
        return Optional.ofNullable(last)
                .map(day -> day.plusDays(1).atStartOfDay(Norway.TIME).toInstant());
    }
}
