package no.fnsp.ordering;

import java.time.Instant;
import java.time.LocalTime;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.DailyJob;
import no.fnsp.sharing.Replacements;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Looks at replaced texts that somebody still keeps: a site may have changed its mind, or a last date been moved to an earlier day. */
@Component
class ReplacementsJob implements DailyJob {

    private final Replacements replacements;
    private final Retiring retiring;
    private final DatabaseClock clock;

    ReplacementsJob(Replacements replacements, Retiring retiring, DatabaseClock clock) {
        this.replacements = replacements;
        this.retiring = retiring;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retire-replaced-texts";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(0, 40);
    }

    @Override
    public void run(Permit permit) {
        Instant now = clock.now();
        replacements.due(now).forEach(one -> retiring.retire(permit, one, now));
    }
}
