package no.fnsp.outside;

import java.time.Duration;

/**
 * How often one thing is asked for. Never changes.
 *
 * @param again after it went wrong
 * @param most in one round
 * @param told how old the time that pages tell may be, when nothing else is news: each telling composes them anew
 */
public record Rhythm(Duration every, Duration again, int most, Duration told) {}
