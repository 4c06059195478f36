package no.fnsp.webhook;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When something is tried again, and when it is given up. Half of each pause is chance, so that many who failed at the same time do not
 * come back at the same time.
 */
final class Tries {

    /** Somebody who answers and will not have a message is asked so often, within some ten minutes; then comes the next message. */
    static final int REFUSED = 12;

    /** So many given up, and nothing told between them: then nothing of what is sent is wanted. */
    static final int GIVEN_UP = 10;

    /** Who answers nothing for so long is paused, and loses nothing by it. */
    static final Duration AWAY = Duration.ofDays(3);

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Tries() {}

    /** @param tries that failed before this one */
    static Duration pause(int tries) {
        Duration wished = FIRST.multipliedBy(1L << Math.min(tries, 20)).multipliedBy(2);
        Duration whole = wished.compareTo(LONGEST) < 0 ? wished : LONGEST;
        long millis = whole.toMillis();
        return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }
}
