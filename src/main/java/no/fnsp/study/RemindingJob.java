package no.fnsp.study;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.DailyJob;
import no.fnsp.store.DatabaseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks those who lead studies twice a year whether it is still as it says: two weeks before, on the day, and two weeks after, when the
 * publishers are told too. Two weeks later still, readers are told that nobody has said so.
 */
@Component("studyRemindingJob")
class RemindingJob implements DailyJob {

    /** Days from the day somebody must have said so; the publishers are told at the last. */
    private static final List<Integer> STEPS = List.of(-14, 0, 14);

    private final Studies studies;
    private final Homes homes;
    private final LeaderNews news;
    private final JdbcClient db;
    private final DatabaseClock clock;
    private final TransactionTemplate together;

    RemindingJob(
            Studies studies,
            Homes homes,
            LeaderNews news,
            JdbcClient db,
            DatabaseClock clock,
            TransactionTemplate together) {
        this.studies = studies;
        this.homes = homes;
        this.news = news;
        this.db = db;
        this.clock = clock;
        this.together = together;
    }

    @Override
    public String name() {
        return "remind-of-studies";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(6, 50);
    }

    @Override
    public void run(Permit permit) {
        remind(permit, clock.now());
    }

    void remind(Permit permit, Instant now) {
        for (Study study : studies.whole(now)) {
            boolean over = study.status(now) == Status.ENDED;
            if (!over) {
                reached(study, now)
                        .ifPresent(step -> together.executeWithoutResult(status -> tell(permit, study, step, now)));
            }
        }
    }

    /** Only the last step that has come: whoever was away does not get three letters about one study. */
    private static Optional<Integer> reached(Study study, Instant now) {
        return STEPS.reversed().stream()
                .filter(days -> !now.isBefore(study.confirmed().plus(Duration.ofDays(days))))
                .findFirst();
    }

    private void tell(Permit permit, Study study, int step, Instant now) {
        if (take(permit, study, step, now)) {
            boolean asked = news.remind(permit, study, step > 0, now);
            if (step > 0 || !asked) {
                homes.find(study.id()).ifPresent(home -> news.unconfirmed(permit, home, now));
            }
        }
    }

    /** @return whether nobody has been told of this step, or of a later one */
    private boolean take(Permit permit, Study study, int step, Instant now) {
        return db.sql("""
                        insert into study.reminder (study, due, step, sent)
                        select :study, :due, :step, :now where not exists (
                            select from study.reminder where study = :study and due = :due and step >= :step)
                        on conflict do nothing
                        """)
                        .param("study", study.id())
                        .param("due", study.confirmed().atOffset(ZoneOffset.UTC))
                        .param("step", step)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
