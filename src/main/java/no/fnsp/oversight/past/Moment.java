package no.fnsp.oversight.past;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.fnsp.text.Norway;

/** The instant somebody wants to go back to, as far as it could be made out. Never changes. */
sealed interface Moment {

    ZoneId NORWAY = Norway.TIME;

    /** What the database can tell apart; and nothing was on paper before computers either. */
    int FIRST_YEAR = 1900;

    int LAST_YEAR = 2199;

    /**
     * An instant.
     *
     * @param clock what Norwegian clocks did then
     */
    record At(Instant at, Clock clock) implements Moment {}

    /** Nothing was asked for. */
    record None() implements Moment {}

    /** What was written is no day, or no time of day. */
    record Unclear() implements Moment {}

    /** What Norwegian clocks did at that hour. */
    enum Clock {
        USUAL,
        /** They were put forward: the time that was written was never shown, and the same minute of the next hour is meant. */
        SKIPPED,
        /** They were put back: the hour came twice, and the first time is meant. */
        TWICE
    }

    /**
     * @param on as {@code 2026-03-12}, on Norwegian clocks
     * @param time as {@code 14:05}; empty for noon, or for now when that is still to come
     * @param at as {@code 2026-03-12T13:05:00Z}; counts before the other two
     */
    static Moment of(String on, String time, String at, Instant now) {
        if (on.isBlank() && at.isBlank()) {
            return new None();
        }
        try {
            return at.isBlank()
                    ? local(LocalDate.parse(on.strip()), time.strip(), now)
                    : exact(Instant.parse(at.strip()));
        } catch (DateTimeException unclear) {
            return new Unclear();
        }
    }

    private static Moment exact(Instant at) {
        return inReach(at.atZone(NORWAY).getYear())
                ? new At(at.truncatedTo(ChronoUnit.SECONDS), Clock.USUAL)
                : new Unclear();
    }

    private static Moment local(LocalDate on, String time, Instant now) {
        if (!inReach(on.getYear())) {
            return new Unclear();
        }
        LocalDateTime wanted = on.atTime(time.isEmpty() ? LocalTime.NOON : LocalTime.parse(time));
        Instant at = wanted.atZone(NORWAY).toInstant();
        boolean today = on.equals(LocalDate.ofInstant(now, NORWAY));
        if (time.isEmpty() && today && at.isAfter(now)) {
            return new At(now.truncatedTo(ChronoUnit.SECONDS), Clock.USUAL);
        }
        return new At(at.truncatedTo(ChronoUnit.SECONDS), clock(wanted));
    }

    private static boolean inReach(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Clock clock(LocalDateTime wanted) {
        List<ZoneOffset> offsets = NORWAY.getRules().getValidOffsets(wanted);
        return offsets.isEmpty() ? Clock.SKIPPED : offsets.size() > 1 ? Clock.TWICE : Clock.USUAL;
    }
}
