package no.fnsp.indexing;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import no.fnsp.journal.Rounds;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.search.Indexes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows the journal for as long as the platform runs, from when it is ready: an index that is being made keeps nobody waiting. */
@Component
class Follower implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Follower.class);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Here it may be a moment later than where everything is kept. */
    private static final Duration PAST = Duration.ofSeconds(1);

    private static final Duration ANEW = Duration.ofHours(24);

    private final Following following;
    private final Indexes indexes;
    private final Pen pen;
    private final ScopeVersions versions;
    private final boolean wanted;
    private volatile boolean stopped;
    private @Nullable Rounds rounds;
    private long seen = -1;

    /** The next instant at which what readers see changes by time alone; {@link Instant#MAX} for none that is known. */
    private Instant turn = Instant.MAX;

    private long looked = System.nanoTime();
    private long anew = System.nanoTime();

    Follower(
            Following following,
            Indexes indexes,
            Pen pen,
            ScopeVersions versions,
            @Value("${fnsp.search.follow:true}") boolean wanted) {
        this.following = following;
        this.indexes = indexes;
        this.pen = pen;
        this.versions = versions;
        this.wanted = wanted;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (wanted) {
            rounds = Rounds.start("Keeping the search index", PAUSE, this::round);
        }
    }

    /** One look at what there is to do. */
    void round() throws SQLException {
        if (indexes.isShared() && !pen.isHeld()) {
            following.look();
            return;
        }
        following.begin(new Making());
        if (stopped) {
            return;
        }
        long position = versions.position();
        if (position != seen) {
            following.catchUp();
            seen = position;
        }
        followTime();
        if (System.nanoTime() - anew > ANEW.toNanos()) {
            following.everything();
            anew = System.nanoTime();
        }
        following.goOn();
        following.keepFromTimeToTime();
    }

    private void followTime() {
        Instant next = versions.mark().turn();
        turn = next.isBefore(turn) ? next : turn;
        Instant now = versions.now().minus(PAST);
        if (turn.isBefore(now)) {
            following.turned();
            turn = Instant.MAX;
        }
        if (System.nanoTime() - looked > PAST.toNanos()) {
            following.past(now);
            looked = System.nanoTime();
        }
    }

    /** Tells the log that there is an index to be made, and gives it up when the platform stops. */
    private final class Making implements Progress {
        @Override
        public void at(int sites, int all, long pages) {
            if (sites == all) {
                log.info("The search index has been made: {} pages on {} sites", pages, all);
            }
        }

        @Override
        public boolean stopped() {
            return stopped;
        }
    }

    @Override
    public void close() {
        stopped = true;
        Rounds.stop(rounds);
        rounds = null;
        following.keep();
        pen.close();
    }
}
