package no.fnsp.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with one subscription. Never changes.
 *
 * @param position the last number of the journal that was told, or that is no news to it
 * @param tries of the message that could not be told; 0 when all goes well
 * @param since when it has gone wrong each time
 * @param trouble what went wrong last; empty for nothing
 * @param givenUp how many messages were given up in a row
 * @param paused why it is told nothing: {@code person}, {@code away}, {@code refused}, {@code gone}, {@code ended}; empty when it is told
 * @param ping what the last trial came to; empty before there was one
 */
public record Standing(
        long position,
        int tries,
        @Nullable Instant since,
        String trouble,
        Instant nextTry,
        int givenUp,
        long delivered,
        @Nullable Instant lastTold,
        String paused,
        @Nullable Instant pinged,
        String ping) {

    public boolean isPaused() {
        return !paused.isEmpty();
    }
}
