package no.fnsp.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import no.fnsp.identity.Permits;
import no.fnsp.text.Norway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every job of the house as the scheduler knows it. Each is given the permit in its own name, and no other gets one. */
@Component
class JobList {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final List<Job> jobs;
    private final List<DailyJob> daily;
    private final Permits permits;

    JobList(ObjectProvider<Job> jobs, ObjectProvider<DailyJob> daily, Permits permits) {
        this.jobs = jobs.orderedStream().toList();
        this.daily = daily.orderedStream().toList();
        this.permits = permits;
    }

    List<Task<?>> atTheirTime() {
        return jobs.stream().<Task<?>>map(this::task).toList();
    }

    private Task<Void> task(Job job) {
        return Tasks.custom(job.name(), Void.class)
                .onFailure(triedAgain())
                .execute((instance, context) -> after(job.run(permits.forJob(job.name()), instance.getId())));
    }

    private static CompletionHandler<Void> after(Job.Next next) {
        return switch (next) {
            case Job.Next.Done done -> new CompletionHandler.OnCompleteRemove<>();
            case Job.Next.Again again -> (complete, operations) -> operations.reschedule(complete, again.at());
        };
    }

    List<RecurringTask<Void>> daily() {
        return daily.stream().map(this::task).toList();
    }

    private RecurringTask<Void> task(DailyJob job) {
        return Tasks.recurring(job.name(), Schedules.daily(Norway.TIME, job.time()), Void.class)
                .onFailure(triedAgain())
                .execute((instance, context) -> job.run(permits.forJob(job.name())));
    }

    /** Soon at first, then with longer and longer pauses, and never given up: a person is told by health. */
    private static FailureHandler<Void> triedAgain() {
        return (complete, operations) -> {
            int failed = Math.min(complete.getExecution().consecutiveFailures, 20);
            Duration wished = FIRST_RETRY.multipliedBy(1L << failed);
            Duration pause = wished.compareTo(LONGEST_PAUSE) < 0 ? wished : LONGEST_PAUSE;
            operations.reschedule(complete, complete.getTimeDone().plus(pause));
        };
    }
}
