package no.fnsp.feedback;

import java.time.LocalTime;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.jobs.DailyJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erases what readers wrote when it is old, with what was noted about it; how many answered and wrote is kept. */
@Component
class ErasingJob implements DailyJob {

    private static final Logger log = LoggerFactory.getLogger(ErasingJob.class);

    private final JdbcClient db;
    private final int months;

    ErasingJob(JdbcClient db, @Value("${fnsp.feedback-kept-months}") int months) {
        if (months < 1) {
            throw new IllegalStateException("fnsp.feedback-kept-months is " + months + ". Say 1 or more.");
        }
        this.db = db;
        this.months = months;
    }

    @Override
    public String name() {
        return "erase-feedback";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(4, 40);
    }

    @Override
    public void run(Permit permit) {
        permit.mustAllow(Right.EDIT);
        int erased = db.sql("""
                        delete from feedback.said
                        where day < (now() at time zone 'Europe/Oslo')::date - make_interval(months => :months)
                        """).param("months", months).update();
        if (erased > 0) {
            log.info("Erased what {} readers wrote more than {} months ago", erased, months);
        }
    }
}
