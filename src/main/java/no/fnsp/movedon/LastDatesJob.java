package no.fnsp.movedon;

import java.time.LocalTime;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.DailyJob;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Writes down what policies have answered where a last date was moved to an earlier day, or a site changed its mind after it. */
@Component
class LastDatesJob implements DailyJob {

    private final ByPolicy policies;
    private final DatabaseClock clock;

    LastDatesJob(ByPolicy policies, DatabaseClock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "answer-all-by-policy";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(0, 20);
    }

    @Override
    public void run(Permit permit) {
        policies.answerAll(permit, clock.now());
    }
}
