package no.fnsp.journal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done again and again on a thread of its own. While it fails it says so once, tries on, and says when it works again. */
public final class Rounds {

    /** One go at the work; may fail as it likes. */
    public interface Round {
        void go() throws Exception;
    }

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);
    private static final Duration WHEN_FAILING = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Duration pause;
    private final Round round;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private boolean failing;

    private Rounds(String name, Duration pause, Round round) {
        this.name = name;
        this.pause = pause;
        this.round = round;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    /** @param pause between the end of a round and the start of the next */
    public static Rounds start(String name, Duration pause, Round round) {
        var rounds = new Rounds(name, pause, round);
        rounds.thread.start();
        return rounds;
    }

    private void run() {
        try {
            do {
                goRound();
            } while (!stopped.await((failing ? WHEN_FAILING : pause).toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void goRound() {
        try {
            round.go();
            if (failing) {
                log.info("{} works again", name);
            }
            failing = false;
        } catch (Throwable problem) { // an error too: a thread that ends here ends for good, and in silence
            if (!failing) {
                log.warn("{} does not work, and keeps trying: {}", name, problem.getMessage());
            }
            failing = true;
        }
    }

    /** Lets the round that is under way finish: interrupting it would break its connection. */
    public static void stop(@Nullable Rounds rounds) {
        if (rounds == null) {
            return;
        }
        rounds.stopped.countDown();
        try {
            rounds.thread.join(PATIENCE);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
