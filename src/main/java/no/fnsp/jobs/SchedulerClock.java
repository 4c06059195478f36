package no.fnsp.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database's time without asking it each time: told now and then, and counted on from there. It is never ahead of the
 * database by more than the machine's counter drifts, and goes on counting while the database is away.
 */
final class SchedulerClock implements Clock {

    private static final Duration TOLD_ANEW = Duration.ofSeconds(20);
    private static final Logger log = LoggerFactory.getLogger(SchedulerClock.class);

    private final DatabaseClock database;
    private volatile @Nullable Told told;

    SchedulerClock(DatabaseClock database) {
        this.database = database;
    }

    /** What the database said, and the machine's counter when it had answered. */
    private record Told(Instant time, long nanos) {

        Instant now() {
            return time.plusNanos(System.nanoTime() - nanos);
        }

        boolean isFresh() {
            return System.nanoTime() - nanos < TOLD_ANEW.toNanos();
        }
    }

    @Override
    public Instant now() {
        Told last = told;
        return last != null && last.isFresh() ? last.now() : askedAnew(last).now();
    }

    private Told askedAnew(@Nullable Told last) {
        try {
            var fresh = new Told(database.now(), System.nanoTime());
            told = fresh;
            return fresh;
        } catch (RuntimeException away) {
            if (last == null) {
                throw away;
            }
            log.warn("The scheduler counts on by itself: {}", away.getMessage());
            var counted = new Told(last.now(), System.nanoTime());
            told = counted;
            return counted;
        }
    }
}
