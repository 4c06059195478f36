package no.fnsp.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * What waits to be done. Written in the caller's transaction: what is rolled back is never done, what is committed is done
 * at least once.
 */
@Component
public class Jobs {

    static final String TABLE = "jobs.scheduled";

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    private final SchedulerClient waiting;

    Jobs(DataSource dataSource) {
        this.waiting = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(TABLE)
                .serializer(new NoData())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .build();
    }

    /** The job with this name shall do what the key names at this instant. A key that waits already stays as it is. */
    public void at(String job, String key, Instant when) {
        waiting.scheduleIfNotExists(new TaskInstance<Void>(job, key), when);
    }

    /**
     * What the key names need not be done after all. It may be too late, when it is being done at this moment or has just
     * been: so a job looks whether it is still wanted.
     */
    public void cancel(String job, String key) {
        try {
            waiting.cancel(TaskInstanceId.of(job, key));
        } catch (TaskInstanceException doneOrAtIt) {
            log.info("Not cancelled: {} {} ({})", job, key, doneOrAtIt.getMessage());
        }
    }
}
