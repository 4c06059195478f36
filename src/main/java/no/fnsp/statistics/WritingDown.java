package no.fnsp.statistics;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes down every few seconds what was counted, and all of it when the program ends in peace. When the machine falls, what was
 * counted in the last pause is lost; while the database is away it is kept, as far as there is room.
 */
@Component
class WritingDown implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WritingDown.class);

    private final Readings readings;
    private final Views views;
    private final Duration pause;
    private volatile @Nullable ScheduledExecutorService clock;
    private boolean away;

    WritingDown(Readings readings, Views views, @Value("${fnsp.statistics-pause}") Duration pause) {
        this.readings = readings;
        this.views = views;
        this.pause = pause;
    }

    /** What was counted since the last time. */
    synchronized void write() {
        boolean written = write(readings.pages(), views::add) & write(readings.outgoing(), views::addOutgoing);
        if (written == away) {
            log.warn(
                    written
                            ? "Readings are written down again"
                            : "Readings cannot be written down, and are kept in memory");
            away = !written;
        }
        long lost = readings.pages().lost() + readings.outgoing().lost();
        if (lost > 0) {
            log.warn("{} readings were not counted: there was no room for so many different ones", lost);
        }
    }

    private static <K> boolean write(Counted<K> counted, Consumer<Map<K, Long>> writer) {
        Map<K, Long> counts = counted.changed();
        try {
            writer.accept(counts);
            return true;
        } catch (DataAccessException | TransactionException problem) {
            counted.again(counts);
            return false;
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService made = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("statistics").factory());
        made.scheduleWithFixedDelay(this::tried, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        clock = made;
    }

    /** A clock that is thrown something never strikes again. */
    private void tried() {
        try {
            write();
        } catch (RuntimeException bug) {
            log.error("Readings could not be written down", bug);
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = clock;
        if (running != null) {
            running.shutdown();
            clock = null;
            tried();
        }
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}
