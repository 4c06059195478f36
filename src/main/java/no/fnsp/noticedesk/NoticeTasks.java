package no.fnsp.noticedesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.notice.Extent;
import no.fnsp.notice.Notice;
import no.fnsp.notice.Notices;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Emergencies that nobody has said the end of, and nobody has said anything of lately: are they over? */
@Component
class NoticeTasks implements TaskSource {

    private static final int MOST = 20;

    private final Notices notices;
    private final Lookup lookup;
    private final Sites sites;

    NoticeTasks(Notices notices, Lookup lookup, Sites sites) {
        this.notices = notices;
        this.lookup = lookup;
        this.sites = sites;
    }

    @Override
    public String key() {
        return "notices";
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public List<Task> of(Desk desk, Instant now) {
        return notices.openSince(now.minus(Notices.LONG_OPEN), now).stream()
                .map(Notices.Past::notice)
                .flatMap(notice -> area(notice, now).flatMap(key -> lookup.area(desk, key)).stream()
                        .filter(Here::everywhere)
                        .map(here -> task(here, notice)))
                .limit(MOST)
                .toList();
    }

    private Optional<String> area(Notice notice, Instant now) {
        return switch (notice.extent().area()) {
            case Extent.Everywhere all -> Optional.of(Lookup.COUNTRY);
            case Extent.InRegion one -> Optional.of(one.region());
            default ->
                notice.extent()
                        .ofSite()
                        .flatMap(site -> sites.withId(site, now))
                        .map(Site::key);
        };
    }

    private static Task task(Here here, Notice notice) {
        return new Task(
                here.title(notice),
                here.to("/" + notice.id()),
                here.name() + " · "
                        + here.words()
                                .get(
                                        "tasks.notices.since",
                                        here.frame("").moment(notice.period().from())),
                true);
    }
}
