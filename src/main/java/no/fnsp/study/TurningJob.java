package no.fnsp.study;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.DailyJob;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.DatabaseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes in the journal each night which studies stand otherwise by their dates alone: closed, over, or no longer vouched for. Pages know of
 * it by themselves; whoever follows the journal would not.
 */
@Component("studyTurningJob")
class TurningJob implements DailyJob {

    private final Studies studies;
    private final Homes homes;
    private final Journal journal;
    private final JdbcClient db;
    private final DatabaseClock clock;
    private final TransactionTemplate together;

    TurningJob(
            Studies studies,
            Homes homes,
            Journal journal,
            JdbcClient db,
            DatabaseClock clock,
            TransactionTemplate together) {
        this.studies = studies;
        this.homes = homes;
        this.journal = journal;
        this.db = db;
        this.clock = clock;
        this.together = together;
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
        turn(permit, clock.now());
    }

    /** Whoever reads the journal knows how each study stood when it was last told of. */
    void turn(Permit permit, Instant now) {
        Map<UUID, Instant> told = told();
        for (Study study : studies.whole(now)) {
            Instant last = told.getOrDefault(study.id(), study.since());
            if (study.status(last) != study.status(now)) {
                together.executeWithoutResult(status -> record(permit, study, now));
            }
        }
    }

    private Map<UUID, Instant> told() {
        var told = new HashMap<UUID, Instant>();
        db.sql("""
                select subject, max(at) as at from journal.log
                where subject_kind = 'study' and 'study:' || subject = any(scopes) group by subject
                """).query(row -> {
            told.put(
                    row.getObject("subject", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant());
        });
        return told;
    }

    private void record(Permit permit, Study study, Instant now) {
        var scopes = new HashSet<>(Sayings.scopes(study.id(), study.says()));
        scopes.add(Studies.LIST);
        Optional<AtDesk> home = homes.find(study.id());
        journal.record(new Act(
                permit.actor(),
                "study.turned",
                "study",
                study.id(),
                home.map(AtDesk::site).orElse(null),
                Map.of("status", study.status(now).key()),
                scopes));
    }
}
