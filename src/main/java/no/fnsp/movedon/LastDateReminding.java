package no.fnsp.movedon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.jobs.DailyJob;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells whoever has a task, or else the site's coordinators, that a week is left. Once. */
@Component
class LastDateReminding implements DailyJob {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Tasks tasks;
    private final LastDateReminders reminders;
    private final Colleagues colleagues;
    private final Sites sites;
    private final Notifications notifications;
    private final DatabaseClock clock;
    private final TransactionTemplate transaction;

    LastDateReminding(
            Tasks tasks,
            LastDateReminders reminders,
            Colleagues colleagues,
            Sites sites,
            Notifications notifications,
            DatabaseClock clock,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.colleagues = colleagues;
        this.sites = sites;
        this.notifications = notifications;
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
        for (Task task : tasks.settledBetween(now, now.plus(Task.NEAR))) {
            sites.withId(task.site(), now)
                    .ifPresent(site -> transaction.executeWithoutResult(status -> remind(permit, site, task)));
        }
    }

    private void remind(Permit permit, Site site, Task task) {
        Instant last = task.lastDate();
        if (last != null && reminders.first(permit, task)) {
            notifications.tell(
                    permit,
                    people(site, task),
                    new Notice(
                            "last-date-near",
                            List.of(
                                    task.title(),
                                    site.settings().shortName(),
                                    LocalDate.ofInstant(last, NORWAY).toString()),
                            "/desk/sites/" + site.key() + "/tasks/" + task.document() + "/"
                                    + task.language().code(),
                            task.site() + "/" + task.document() + "/"
                                    + task.language().code()));
        }
    }

    private List<UUID> people(Site site, Task task) {
        return task.assignee() != null
                ? List.of(task.assignee())
                : colleagues.ofSite(Right.ADOPT, site.id()).stream()
                        .map(Colleague::id)
                        .toList();
    }
}
