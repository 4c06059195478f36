package no.fnsp.journal;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts committed entries into the one order, and chains them. Several may run; one at a time does the work.
 *
 * <p>The order: what was committed before an act was recorded has a smaller number than the act. Numbers have no gaps, and a number that
 * is seen never gets a smaller neighbour later. An open transaction holds up nobody but itself, however long it lasts; why that is
 * safe stands in {@code docs/decisions/0002-the-order-of-the-journal.md}.
 */
@Component
public class Sequencer implements SmartLifecycle {

    /** Starts before the web server and before those who follow the journal, and stops after them. */
    static final int PHASE = 0;

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Entries entries;
    private final Links links;
    private final TransactionTemplate transaction;
    private volatile String horizon = Entries.FROM_THE_BEGINNING;
    private @Nullable Rounds rounds;

    public Sequencer(DataSource dataSource) {
        this.entries = new Entries(dataSource);
        this.links = new Links(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** When it returns, whatever was committed before the call has its number. Returns the last number, 0 for an empty journal. */
    public long sequenceNow() {
        return sequenceWhen(links::lock).head();
    }

    /** Does the work if the lock is to be had. Where to look next time moves on only when all of it is committed. */
    private Outcome sequenceWhen(BooleanSupplier locked) {
        var outcome = Objects.requireNonNull(
                transaction.execute(status -> locked.getAsBoolean() ? sequence() : new Outcome(0, horizon)));
        horizon = outcome.horizon();
        return outcome;
    }

    /**
     * Each statement sees what was committed before it began: so the head, read after the lock, is the last there is; and whatever
     * is below the horizon is over, and either seen by the statement that follows or never.
     */
    private Outcome sequence() {
        var before = links.head();
        var nextHorizon = entries.horizon();
        var chain = new Chain(links, before);
        entries.unlinked(horizon, chain::add);
        var after = chain.flush();
        if (after.number() > before.number()) {
            links.announce(after);
        }
        return new Outcome(after.number(), nextHorizon);
    }

    private record Outcome(long head, String horizon) {}

    @Override
    public void start() {
        rounds = Rounds.start("The journal's sequencer", PAUSE, () -> sequenceWhen(links::tryLock));
    }

    @Override
    public void stop() {
        Rounds.stop(rounds);
        rounds = null;
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
