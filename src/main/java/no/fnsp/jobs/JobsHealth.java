package no.fnsp.jobs;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How the jobs are doing, told in health. A job that fails is for a person to look at; it takes no machine out of use, for
 * readers are served as well as before.
 */
@Component("jobsHealthIndicator")
class JobsHealth implements HealthIndicator {

    private final JdbcClient db;
    private final Working working;

    JobsHealth(JdbcClient db, Working working) {
        this.db = db;
        this.working = working;
    }

    @Override
    public Health health() {
        Map<String, Object> told = db.sql("""
                        select count(*) as waiting,
                               count(*) filter (where picked) as at_work,
                               count(*) filter (where not picked and execution_time < now() - interval '1 minute') as late,
                               count(*) filter (where consecutive_failures > 0) as failing,
                               coalesce(string_agg(distinct task_name, ', ')
                                   filter (where consecutive_failures > 0), '') as failing_jobs
                        from jobs.scheduled
                        """).query().singleRow();
        return (working.isRunning() ? Health.up() : Health.outOfService())
                .withDetails(told)
                .build();
    }
}
