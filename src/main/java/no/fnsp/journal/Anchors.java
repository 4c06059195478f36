package no.fnsp.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Notes the head of the chain outside the database: at the start, every day, and at the end. A chain whose tail was cut off is still
 * a chain; only a note of how long it was shows it.
 */
@Component
class Anchors implements SmartLifecycle {

    private static final Logger logger = LoggerFactory.getLogger(Anchors.class);

    private final Sequencer sequencer;
    private final Links links;
    private final AnchorFile file;
    private @Nullable Rounds rounds;

    Anchors(Sequencer sequencer, DataSource dataSource, @Value("${fnsp.data:data}") Path folder) {
        this.sequencer = sequencer;
        this.links = new Links(dataSource);
        this.file = AnchorFile.in(folder);
    }

    /** Notes the head, unless there is none or the last line already says so. */
    void anchorNow() {
        sequencer.sequenceNow();
        var head = links.head();
        var last = file.last();
        last.ifPresent(anchor -> warnIfShorter(head, anchor));
        if (head.number() > 0 && last.filter(anchor -> anchor.isAt(head)).isEmpty()) {
            file.add(new Anchor(head.number(), head.hash(), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    private static void warnIfShorter(Link head, Anchor anchor) {
        if (anchor.number() > head.number()) {
            logger.error(
                    "The journal ends at number {}, and at {} it reached {}. Unless a backup was put back, run bin/verify-journal",
                    head.number(),
                    anchor.at(),
                    anchor.number());
        }
    }

    @Override
    public void start() {
        rounds = Rounds.start("Anchoring the journal", Duration.ofDays(1), this::anchorNow);
    }

    @Override
    public void stop() {
        Rounds.stop(rounds);
        rounds = null;
        try {
            anchorNow();
        } catch (RuntimeException away) {
            logger.warn("The journal's head was not anchored at the end: {}", away.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    @Override
    public int getPhase() {
        return Sequencer.PHASE + 1;
    }
}
