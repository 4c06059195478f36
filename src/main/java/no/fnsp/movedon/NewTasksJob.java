package no.fnsp.movedon;

import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.jobs.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the hospitals of a change that waits for them, when it is published: whoever has the task, or else all who may answer. Apart
 * from the publication, so that the editor does not wait for fifty hospitals to be told.
 */
@Component
class NewTasksJob implements Job {

    static final String NAME = "tell-of-new-tasks";

    private final Tasks tasks;
    private final Colleagues colleagues;
    private final TellingOfTasks telling;
    private final TransactionTemplate transaction;

    NewTasksJob(
            Tasks tasks, Colleagues colleagues, TellingOfTasks telling, PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.telling = telling;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @param key the id of the edition */
    @Override
    public Next run(Permit permit, String key) {
        transaction.executeWithoutResult(status -> tasks.from(UUID.fromString(key))
                .forEach(task -> telling.movedOn(permit, task, people(task))));
        return new Next.Done();
    }

    private List<UUID> people(Task task) {
        return task.assignee() != null
                ? List.of(task.assignee())
                : colleagues.ofSite(Right.ADOPT, task.site()).stream()
                        .map(Colleague::id)
                        .toList();
    }
}
