package no.fnsp.hearing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.DailyJob;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the hospitals that have not answered while there still is time. */
@Component
class SilentHospitalsJob implements DailyJob {

    private static final Duration BEFORE = Duration.ofDays(3);

    private final Hearings hearings;
    private final AskedSites asked;
    private final Answers answers;
    private final HospitalsTold telling;
    private final DatabaseClock clock;

    SilentHospitalsJob(
            Hearings hearings, AskedSites asked, Answers answers, HospitalsTold telling, DatabaseClock clock) {
        this.hearings = hearings;
        this.asked = asked;
        this.answers = answers;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remind-of-hearings";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(6, 10);
    }

    @Override
    @Transactional
    public void run(Permit permit) {
        Instant now = clock.now();
        hearings.open(now).stream()
                .filter(one -> one.due().isBefore(now.plus(BEFORE)))
                .forEach(one -> telling.reminded(permit, one, silent(one), now));
    }

    private List<UUID> silent(Hearing hearing) {
        List<UUID> answered =
                answers.of(hearing.id()).stream().map(Answer::site).toList();
        return asked.of(hearing.id()).stream()
                .filter(site -> !answered.contains(site))
                .toList();
    }
}
