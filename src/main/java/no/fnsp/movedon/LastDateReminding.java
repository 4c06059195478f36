package no.fnsp.movedon;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.jobs.DailyJob;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells whoever has a task, or else the site's coordinators, that a week is left. Once. */
@Component
class LastDateReminding implements DailyJob {

    private final Tasks tasks;
    private final LastDateReminders reminders;
    private final Colleagues colleagues;
    private final TellingOfTasks telling;
    private final DatabaseClock clock;
    private final TransactionTemplate transaction;

    LastDateReminding(
            Tasks tasks,
            LastDateReminders reminders,
            Colleagues colleagues,
            TellingOfTasks telling,
            DatabaseClock clock,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.colleagues = colleagues;
        this.telling = telling;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "remind-of-last-dates";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(7, 0);
    }

    @Override
    public void run(Permit permit) {
        Instant now = clock.now();
        tasks.settledBetween(now, now.plus(Task.NEAR))
                .forEach(task -> transaction.executeWithoutResult(status -> remind(permit, task)));
    }

    private void remind(Permit permit, Task task) {
        Instant last = task.lastDate();
        if (last != null && reminders.first(permit, task)) {
            telling.lastDateIsNear(permit, task, people(task), last);
        }
    }

    private List<UUID> people(Task task) {
        return task.assignee() != null
                ? List.of(task.assignee())
                : colleagues.ofSite(Right.ADOPT, task.site()).stream()
                        .map(Colleague::id)
                        .toList();
    }
}
