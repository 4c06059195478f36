package no.fnsp.ratelimit;

import java.time.Duration;
import java.util.Optional;

/**
 * What one address may still do, after it was counted. Never changes.
 *
 * @param size how many times in a row by somebody who has not done it lately; 0 for no limit
 * @param window how long until all of them are there again, once all are used
 * @param left how many more there are now
 * @param full how long until all of them are there again
 * @param pause how long to wait before the next, at least a second; empty when this one may be done
 */
public record Quota(long size, Duration window, long left, Duration full, Optional<Duration> pause) {

    static Quota of(Rate rate, long left, Optional<Duration> pause) {
        return new Quota(rate.atOnce(), after(rate, rate.atOnce()), left, after(rate, rate.atOnce() - left), pause);
    }

    /** Whole seconds, so that nobody comes a moment too early. */
    private static Duration after(Rate rate, long many) {
        return Duration.ofSeconds(Math.ceilDiv(many * 60, rate.aMinute()));
    }
}
