package no.fnsp.search.opensearch;

import java.time.Duration;

/** Open when it has failed several times on end: for a while nobody waits for what does not answer, but one now and then who tries. */
final class Circuit {

    private static final int ON_END = 3;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(3);

    private int failed;
    private long nextTry = System.nanoTime();

    /** Whether to ask. */
    synchronized boolean lets() {
        if (failed < ON_END) {
            return true;
        }
        long now = System.nanoTime();
        if (now - nextTry < 0) {
            return false;
        }
        nextTry = now + BETWEEN_TRIES.toNanos();
        return true;
    }

    synchronized void failed() {
        failed++;
        nextTry = System.nanoTime() + BETWEEN_TRIES.toNanos();
    }

    synchronized void worked() {
        failed = 0;
    }

    synchronized boolean isWorking() {
        return failed == 0;
    }
}
