package no.fnsp.notice;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.jobs.Jobs;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes in the journal that a notice has begun, or is over, at the hour that was said. Pages know of it by themselves; whoever follows the
 * journal would not.
 */
@Component("noticeTurningJob")
class TurningJob implements Job {

    static final String NAME = "notice-turns";

    /** What happens at the hour, as the end of the key that waits for it. */
    private enum Turn {
        BEGUN,
        OVER;

        String key(UUID said) {
            return said + ":" + name();
        }
    }

    private final Notices notices;
    private final Journal journal;
    private final DatabaseClock clock;
    private final TransactionTemplate together;

    TurningJob(Notices notices, Journal journal, DatabaseClock clock, TransactionTemplate together) {
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
        this.together = together;
    }

    /** Waits for the hours of what has just been said. */
    static void expect(Jobs jobs, UUID said, Period period, Instant now) {
        if (period.from().isAfter(now)) {
            jobs.at(NAME, Turn.BEGUN.key(said), period.from());
        }
        if (period.until() != null && period.until().isAfter(now)) {
            jobs.at(NAME, Turn.OVER.key(said), period.until());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(Permit permit, String key) {
        String[] parts = key.split(":", 2);
        Turn turn = Turn.valueOf(parts[1]);
        Instant now = clock.now();
        // Something else may have been said meanwhile, which has its own hours.
        Optional<Notice> said = notices.saying(UUID.fromString(parts[0]), now);
        Instant due = said.map(notice -> at(notice, turn)).orElse(now);
        if (due.isAfter(now)) {
            return new Next.Again(due);
        }
        said.ifPresent(notice -> together.executeWithoutResult(status -> record(permit, notice, turn)));
        return new Next.Done();
    }

    private static Instant at(Notice notice, Turn turn) {
        Instant until = notice.period().until();
        return turn == Turn.OVER && until != null ? until : notice.period().from();
    }

    private void record(Permit permit, Notice notice, Turn turn) {
        journal.record(new Act(
                permit.actor(),
                turn == Turn.BEGUN ? "notice.begun" : "notice.over",
                "notice",
                notice.id(),
                notice.extent().ofSite().orElse(null),
                Map.of(
                        "grade",
                        notice.says().grade().key(),
                        "scope",
                        notice.extent().scope().value()),
                Set.of(notice.extent().scope())));
    }
}
