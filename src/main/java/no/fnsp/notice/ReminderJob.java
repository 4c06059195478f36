package no.fnsp.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.DailyJob;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Asks each morning whoever said it whether an emergency without an end is still one. A forgotten alarm is soon no alarm. */
@Component
class ReminderJob implements DailyJob {

    private final Notices notices;
    private final Notifications notifications;
    private final Sites sites;
    private final DatabaseClock clock;

    ReminderJob(Notices notices, Notifications notifications, Sites sites, DatabaseClock clock) {
        this.notices = notices;
        this.notifications = notifications;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remind-of-open-notices";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(6, 40);
    }

    @Override
    public void run(Permit permit) {
        Instant now = clock.now();
        notices.openSince(now.minus(Notices.LONG_OPEN), now).forEach(open -> tell(permit, open, now));
    }

    private void tell(Permit permit, Notices.Past open, Instant now) {
        Notice notice = open.notice();
        notifications.tell(
                permit,
                List.of(open.by()),
                new no.fnsp.notification.Notice(
                        "notice-open",
                        List.of(notice.says().body().in(Language.NB).wording().title()),
                        desk(notice, now) + "/" + notice.id(),
                        notice.id().toString()));
    }

    private String desk(Notice notice, Instant now) {
        return switch (notice.extent().area()) {
            case Extent.Everywhere all -> "/desk/notices/national";
            case Extent.InRegion one -> "/desk/notices/" + one.region();
            default ->
                notice.extent()
                        .ofSite()
                        .flatMap(site -> sites.withId(site, now))
                        .map(Site::key)
                        .map(key -> "/desk/sites/" + key + "/notices")
                        .orElse("/desk/notices");
        };
    }
}
