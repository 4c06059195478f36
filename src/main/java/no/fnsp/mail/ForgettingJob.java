package no.fnsp.mail;

import java.time.Duration;
import java.time.LocalTime;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.DailyJob;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Forgets every night whom was written to more than a month ago. */
@Component
class ForgettingJob implements DailyJob {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Waiting waiting;
    private final DatabaseClock clock;

    ForgettingJob(Waiting waiting, DatabaseClock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail-forgetting";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(3, 40);
    }

    @Override
    public void run(Permit permit) {
        waiting.forget(permit, clock.now().minus(KEPT));
    }
}
