package no.fnsp.movedon;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.sharing.LastDates;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** At the last date of an edition: writes down what the policies of the sites have answered. Pages say it already. */
@Component
class LastDateJob implements Job {

    static final String NAME = "answer-by-policy";

    private final Editions editions;
    private final LastDates lastDates;
    private final ByPolicy policies;
    private final DatabaseClock clock;

    LastDateJob(Editions editions, LastDates lastDates, ByPolicy policies, DatabaseClock clock) {
        this.editions = editions;
        this.lastDates = lastDates;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @param key the id of the edition */
    @Override
    public Next run(Permit permit, String key) {
        UUID edition = UUID.fromString(key);
        Instant now = clock.now();
        Optional<Instant> later = lastDates.of(edition).filter(date -> date.isAfter(now));
        if (later.isPresent()) {
            return new Next.Again(later.get());
        }
        editions.find(edition).map(Edition::document).ifPresent(text -> policies.answerFor(permit, text, now));
        return new Next.Done();
    }
}
