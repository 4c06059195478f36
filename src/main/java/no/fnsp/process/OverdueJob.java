package no.fnsp.process;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.DailyJob;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of steps that are late, and of those that have come because an hour has passed: a hearing is over by itself. */
@Component
class OverdueJob implements DailyJob {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Cases cases;
    private final Standings standings;
    private final Handover handover;
    private final DatabaseClock clock;

    OverdueJob(Cases cases, Standings standings, Handover handover, DatabaseClock clock) {
        this.cases = cases;
        this.standings = standings;
        this.handover = handover;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tell-of-overdue-steps";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(6, 0);
    }

    @Override
    @Transactional
    public void run(Permit permit) {
        run(permit, clock.now());
    }

    void run(Permit permit, Instant now) {
        for (Case one : cases.running()) {
            Standing standing = standings.of(one, now);
            standing.current().ifPresent(current -> {
                if (standing.isOverdue(now)) {
                    handover.overdue(permit, standing, current, now);
                } else if (current.at() != null && current.at().isAfter(now.minus(A_DAY))) {
                    handover.tell(permit, one, now);
                }
            });
        }
    }
}
