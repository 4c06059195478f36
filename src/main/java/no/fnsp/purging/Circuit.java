package no.fnsp.purging;

import java.io.IOException;
import java.time.Duration;

/** Open when it has failed several times on end: for a while nobody waits for what does not answer. */
final class Circuit {

    private static final int ON_END = 3;
    private static final Duration OPEN_FOR = Duration.ofSeconds(20);

    private int failed;
    private long openUntil = System.nanoTime();

    synchronized void mustBeClosed() throws IOException {
        if (System.nanoTime() - openUntil < 0) {
            throw new IOException("The caches in front did not answer a moment ago");
        }
    }

    synchronized void failed() {
        failed++;
        if (failed >= ON_END) {
            openUntil = System.nanoTime() + OPEN_FOR.toNanos();
        }
    }

    synchronized void worked() {
        failed = 0;
    }
}
