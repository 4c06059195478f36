package no.fnsp.study;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.jobs.Jobs;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Waits for the hour at which a study stands otherwise by time alone. The key is the study. */
@Component
class AtItsHourJob implements Job {

    static final String NAME = "study-turns";

    /** A little more than from one night to the next: what comes later is waited for later. */
    private static final Duration AHEAD = Duration.ofHours(26);

    private final Studies studies;
    private final ToldTurns told;
    private final DatabaseClock clock;

    AtItsHourJob(Studies studies, ToldTurns told, DatabaseClock clock) {
        this.studies = studies;
        this.told = told;
        this.clock = clock;
    }

    /** @param turn {@link Instant#MAX} for never */
    static void expect(Jobs jobs, UUID study, Instant turn, Instant now) {
        if (isSoon(turn, now)) {
            jobs.at(NAME, study.toString(), turn);
        }
    }

    private static boolean isSoon(Instant turn, Instant now) {
        return turn.isBefore(now.plus(AHEAD));
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Something else may have been said meanwhile, which has its own hour. */
    @Override
    public Next run(Permit permit, String key) {
        Instant now = clock.now();
        Optional<Study> study = studies.find(UUID.fromString(key), now);
        study.ifPresent(one -> told.tell(permit, List.of(one), now));
        return study.map(one -> one.turnsAfter(now))
                .filter(turn -> isSoon(turn, now))
                .<Next>map(Next.Again::new)
                .orElseGet(Next.Done::new);
    }
}
