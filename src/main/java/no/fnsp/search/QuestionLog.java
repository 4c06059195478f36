package no.fnsp.search;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import no.fnsp.journal.Rounds;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Counts what is asked, and writes the sums down now and then: nobody waits for it, and no single question is written with its hour. */
@Component
public class QuestionLog implements SmartLifecycle {

    private static final ZoneId NORWAY = Norway.TIME;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** What is asked between two times that sums are written is never more than this, whoever asks. */
    private static final int MOST = 10_000;

    private final Sums sums;
    private final DatabaseClock clock;
    private final boolean wanted;
    private final Map<Key, int[]> counted = new HashMap<>();
    private boolean running;
    private @Nullable Rounds rounds;
    private @Nullable LocalDate forgotten;

    QuestionLog(DataSource dataSource, DatabaseClock clock, @Value("${fnsp.search.follow:true}") boolean wanted) {
        this.wanted = wanted;
        this.sums = new Sums(dataSource);
        this.clock = clock;
    }

    private record Key(UUID site, String question) {}

    public void asked(UUID site, String question, boolean inVain) {
        Countable.of(question).ifPresent(words -> count(new Key(site, words), 1, inVain ? 1 : 0));
    }

    private void count(Key key, int times, int inVain) {
        synchronized (counted) {
            if (counted.size() < MOST || counted.containsKey(key)) {
                int[] both = counted.computeIfAbsent(key, one -> new int[2]);
                both[0] += times;
                both[1] += inVain;
            }
        }
    }

    /** Writes down what has been counted. What cannot be written while the database is away waits for the next time. */
    public void write() {
        LocalDate today = LocalDate.ofInstant(clock.now(), NORWAY);
        for (Key key : waiting()) {
            write(key, today);
        }
        if (!today.equals(forgotten)) {
            sums.forget(today);
            forgotten = today;
        }
    }

    private List<Key> waiting() {
        synchronized (counted) {
            return List.copyOf(counted.keySet());
        }
    }

    private void write(Key key, LocalDate today) {
        int[] sum;
        synchronized (counted) {
            sum = counted.remove(key);
        }
        if (sum == null) {
            return;
        }
        try {
            sums.add(key.site(), today, key.question(), sum[0], sum[1]);
        } catch (DataAccessException away) {
            count(key, sum[0], sum[1]);
            throw away;
        }
    }

    @Override
    public void start() {
        running = true;
        rounds = !wanted ? null : Rounds.start("Counting what is searched for", PAUSE, this::write);
    }

    @Override
    public void stop() {
        Rounds.stop(rounds);
        rounds = null;
        if (running && wanted) {
            write();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
