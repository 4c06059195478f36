package no.fnsp.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.DailyJob;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells people what is due, and closes reviews that are over. A morning that it missed is made up for on the next. */
@Component
class RemindingJob implements DailyJob {

    private final DueTexts texts;
    private final Reminders reminders;
    private final Audience audience;
    private final Notifications notifications;
    private final Settling settling;
    private final Cases cases;
    private final Documents documents;
    private final Sites sites;
    private final DatabaseClock clock;
    private final TransactionTemplate together;

    RemindingJob(
            DueTexts texts,
            Reminders reminders,
            Audience audience,
            Notifications notifications,
            Settling settling,
            Cases cases,
            Documents documents,
            Sites sites,
            DatabaseClock clock,
            TransactionTemplate together) {
        this.texts = texts;
        this.reminders = reminders;
        this.audience = audience;
        this.notifications = notifications;
        this.settling = settling;
        this.cases = cases;
        this.documents = documents;
        this.sites = sites;
        this.clock = clock;
        this.together = together;
    }

    @Override
    public String name() {
        return "remind-of-reviews";
    }

    /** Neither skipped nor doubled when the clock is put forward or back, which happens between two and three. */
    @Override
    public LocalTime time() {
        return LocalTime.of(6, 20);
    }

    @Override
    public void run(Permit permit) {
        remind(permit, clock.now());
    }

    void remind(Permit permit, Instant now) {
        List<UUID> all = sites.all(now).stream().map(Site::id).toList();
        cases.open().forEach(id -> documents.find(id).ifPresent(document -> settling.settle(permit, document, now)));
        LocalDate today = Due.day(now);
        List<Due> due = texts.of(all, now).stream()
                .filter(one -> Step.reached(one.on(), today).isPresent())
                .toList();
        Set<Reminders.Taken> taken =
                reminders.of(due.stream().map(Due::document).toList());
        due.forEach(one -> waiting(one, today, taken).ifPresent(step -> tell(permit, one, step, now)));
    }

    /** Only the last step that has come is taken: whoever was away does not get four letters about one text. */
    private static Optional<Step> waiting(Due due, LocalDate today, Set<Reminders.Taken> taken) {
        return Step.reached(due.on(), today)
                .filter(step -> taken.stream()
                        .noneMatch(one -> one.document().equals(due.document())
                                && one.due().equals(due.on())
                                && one.step() >= step.days()));
    }

    private void tell(Permit permit, Due due, Step step, Instant now) {
        List<Audience.Asked> asked = audience.of(due, step, now);
        if (asked.isEmpty()) {
            return; // tried again tomorrow: somebody may be there then
        }
        together.executeWithoutResult(status -> {
            if (reminders.take(permit, due, step, asked)) {
                asked.forEach(one -> notifications.tell(permit, List.of(one.person()), notice(due, step, one)));
            }
        });
    }

    private static Notice notice(Due due, Step step, Audience.Asked asked) {
        String what = due.isNeverApproved() ? "review-never" : step.days() > 0 ? "review-overdue" : "review-due";
        return new Notice(
                asked.steppedIn() ? what + "-stepped-in" : what,
                List.of(due.title(), due.on().toString()),
                asked.address(),
                due.document().toString());
    }
}
