package no.fnsp.journal;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the journal was seen, and when. Never changes.
 *
 * @param position the last number that has been applied
 * @param asked the machine's counter before the database was asked: what it answered is at least as new
 * @param time the database's own time then
 * @param turn the next instant at which what is kept changes by time alone, of everything that was committed with a number up to
 *     the position; {@link Instant#MAX} for none
 */
record Sight(long position, long asked, Instant time, Instant turn) {

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    /** Never earlier than the database's time, whatever the clock of this machine says. */
    Instant now() {
        return time.plusNanos(System.nanoTime() - asked);
    }
}
