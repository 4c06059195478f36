package no.fnsp.ratelimit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Says what happens again and again at most once a minute: a log that is full of it tells no more, and hides the rest. */
public final class Seldom {

    private static final long BETWEEN = Duration.ofMinutes(1).toNanos();

    private final AtomicLong told = new AtomicLong(System.nanoTime() - BETWEEN);

    /** Says it, unless it was said less than a minute ago. */
    public void say(Runnable words) {
        long now = System.nanoTime();
        long last = told.get();
        if (now - last >= BETWEEN && told.compareAndSet(last, now)) {
            words.run();
        }
    }
}
