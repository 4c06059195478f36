package no.fnsp.journal;

import java.time.Instant;

/**
 * Where the journal stood before something was read: what was read after it is at least as new. Never changes.
 *
 * @param position the last number that had been applied
 * @param heard how many times this node had been told of acts of its own
 * @param time the database's time then, or a moment before
 * @param turn the next instant at which what was committed by then changes by time alone
 */
public record Mark(long position, long heard, Instant time, Instant turn) {}
