package no.fnsp.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does what is due, each job on a virtual thread of its own. Several machines may; one of them does each job. */
@Component
class Working implements SmartLifecycle {

    private static final int AT_ONCE = 10;
    private static final Duration MOST_WAITING_AT_STOP = Duration.ofSeconds(20);
    private static final int BEATS_MISSED_BY_THE_DEAD = 6;
    private static final Duration UNKNOWN_JOBS_ARE_KEPT = Duration.ofDays(365);

    private final DataSource dataSource;
    private final DatabaseClock clock;
    private final JobList jobs;
    private final Duration pause;
    private final Duration heartbeat;
    private @Nullable Scheduler scheduler;

    Working(
            DataSource dataSource,
            DatabaseClock clock,
            JobList jobs,
            @Value("${fnsp.jobs.pause}") Duration pause,
            @Value("${fnsp.jobs.heartbeat}") Duration heartbeat) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.jobs = jobs;
        this.pause = pause;
        this.heartbeat = heartbeat;
    }

    private Scheduler scheduler() {
        return Scheduler.create(dataSource, List.copyOf(jobs.atTheirTime()))
                .startTasks(jobs.daily())
                .tableName(Jobs.TABLE)
                .serializer(new NoData())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .clock(new SchedulerClock(clock))
                .schedulerName(new SchedulerName.Fixed("fnsp-" + UUID.randomUUID()))
                .pollingInterval(pause)
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(BEATS_MISSED_BY_THE_DEAD)
                .threads(AT_ONCE)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .deleteUnresolvedAfter(UNKNOWN_JOBS_ARE_KEPT)
                .shutdownMaxWait(MOST_WAITING_AT_STOP)
                .build();
    }

    @Override
    public void start() {
        var started = scheduler();
        started.start();
        scheduler = started;
    }

    /** What is being done is finished first; what it has not time for is done by another, or at the next start. */
    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
