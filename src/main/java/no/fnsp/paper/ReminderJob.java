package no.fnsp.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.jobs.DailyJob;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Norway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells whoever answers for a document that somebody should look at it again: a month before the day, and on it. */
@Component
class ReminderJob implements DailyJob {

    private static final int DAYS_BEFORE = 30;

    private final Papers papers;
    private final Notifications notifications;
    private final Colleagues colleagues;
    private final Sites sites;
    private final DatabaseClock clock;
    private final JdbcClient db;
    private final TransactionTemplate together;

    ReminderJob(
            Papers papers,
            Notifications notifications,
            Colleagues colleagues,
            Sites sites,
            DatabaseClock clock,
            JdbcClient db,
            TransactionTemplate together) {
        this.papers = papers;
        this.notifications = notifications;
        this.colleagues = colleagues;
        this.sites = sites;
        this.clock = clock;
        this.db = db;
        this.together = together;
    }

    @Override
    public String name() {
        return "remind-of-documents";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(6, 50);
    }

    @Override
    public void run(Permit permit) {
        Instant now = clock.now();
        LocalDate today = LocalDate.ofInstant(now, Norway.TIME);
        for (Paper paper : papers.dueBy(today.plusDays(DAYS_BEFORE), now)) {
            int days = paper.says().reviewDue().isAfter(today) ? DAYS_BEFORE : 0;
            // Both or neither: nobody is taken for told who was not.
            together.executeWithoutResult(status -> {
                if (isFirst(paper, days)) {
                    tell(permit, paper, now);
                }
            });
        }
    }

    private boolean isFirst(Paper paper, int days) {
        return db.sql(
                                "insert into paper.reminded (paper, due, days) values (:paper, :due, :days) on conflict do nothing")
                        .param("paper", paper.id())
                        .param("due", paper.says().reviewDue())
                        .param("days", days)
                        .update()
                > 0;
    }

    private void tell(Permit permit, Paper paper, Instant now) {
        sites.withId(paper.site(), now)
                .ifPresent(site -> notifications.tell(
                        permit,
                        people(paper),
                        new Notice(
                                "paper-due",
                                List.of(
                                        paper.says().title(),
                                        paper.says().reviewDue().toString()),
                                "/desk/sites/" + site.key() + "/papers/" + paper.id(),
                                paper.id().toString())));
    }

    /** The owner; those who publish on the site when the owner does not any more. */
    private Collection<UUID> people(Paper paper) {
        List<UUID> all = colleagues.ofSite(Right.PUBLISH, paper.site()).stream()
                .map(Colleague::id)
                .toList();
        UUID owner = paper.says().owner();
        return all.contains(owner) ? List.of(owner) : all;
    }
}
