package no.fnsp.study;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.DailyJob;
import no.fnsp.jobs.Jobs;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Each night: which studies come to stand otherwise by time alone before the next; and which did without anybody having been waiting. */
@Component("studyTurningJob")
class TurningJob implements DailyJob {

    private final Studies studies;
    private final ToldTurns told;
    private final Jobs jobs;
    private final DatabaseClock clock;

    TurningJob(Studies studies, ToldTurns told, Jobs jobs, DatabaseClock clock) {
        this.studies = studies;
        this.told = told;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "studies-turn";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(0, 5);
    }

    @Override
    public void run(Permit permit) {
        Instant now = clock.now();
        List<Study> all = turn(permit, now);
        all.forEach(study -> AtItsHourJob.expect(jobs, study.id(), study.turnsAfter(now), now));
    }

    List<Study> turn(Permit permit, Instant now) {
        List<Study> all = studies.whole(now);
        told.tell(permit, all, now);
        return all;
    }
}
