package no.fnsp.delivery;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.fnsp.ratelimit.Seldom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many search at the same time, whoever they are. Each search has a connection to the database while it goes on, and the processors
 * are no more than they are: those who only read a page must not stand in line behind a thousand who search.
 */
@Component
class Turns {

    private static final Logger log = LoggerFactory.getLogger(Turns.class);

    private static final long PATIENCE_SECONDS = 4;

    private final Semaphore turns;
    private final Seldom seldom = new Seldom();

    Turns(@Value("${fnsp.searches-at-once}") int atOnce) {
        turns = new Semaphore(atOnce, true);
    }

    /** Waits a little for a turn. @return false when there was none; else it must be given back */
    boolean take() {
        try {
            boolean taken = turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!taken) {
                seldom.say(() -> log.warn("More search at once than fnsp.searches-at-once allows; answered with 503"));
            }
            return taken;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void giveBack() {
        turns.release();
    }
}
