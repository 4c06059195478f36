package no.fnsp.importer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.importer.sites.SiteNotice;
import no.fnsp.notice.Extent;
import no.fnsp.notice.NoticeChanges;
import no.fnsp.notice.Notices;
import no.fnsp.notice.Period;
import no.fnsp.notice.Saying;
import no.fnsp.site.Site;
import org.springframework.stereotype.Component;

/** Takes in examples of notices, once: from then on they are the desk's. */
@Component
class NoticesIn {

    private final Known known;
    private final Notices notices;
    private final NoticeChanges changes;

    NoticesIn(Known known, Notices notices, NoticeChanges changes) {
        this.known = known;
        this.notices = notices;
        this.changes = changes;
    }

    void take(Run run, SiteFile file) {
        if (!file.notices().isEmpty()) {
            Site site = known.site(file.key(), file.file(), run.at());
            file.notices().forEach(notice -> take(run, site, notice));
        }
    }

    private void take(Run run, Site site, SiteNotice notice) {
        UUID id =
                UUID.nameUUIDFromBytes(("notice:" + site.key() + "/" + notice.key()).getBytes(StandardCharsets.UTF_8));
        if (!notices.history(id).isEmpty()) {
            run.report().unchanged();
            return;
        }
        Extent extent = notice.branch().isEmpty()
                ? new Extent.OnSite(site.id())
                : new Extent.Branch(site.id(), notice.branch());
        var period = new Period(run.at(), run.at().plus(Duration.ofDays(notice.days())));
        changes.publish(run.permit(), id, new Saying(extent, notice.grade(), notice.body(), period));
        run.report().added(site.key() + ": " + notice.key());
    }
}
