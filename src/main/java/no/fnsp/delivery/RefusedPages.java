package no.fnsp.delivery;

import java.time.Clock;
import java.time.Instant;
import no.fnsp.composing.ErrorPages;
import no.fnsp.composing.PlatformPages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.html.Build;
import no.fnsp.html.Page;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What {@link PlainErrors} shows: the asked site's own page in its own language, where the host is a site's. */
@Component
class RefusedPages {

    private final Sites sites;
    private final ErrorPages errors;
    private final Build build;
    private final Clock clock;

    RefusedPages(Sites sites, ErrorPages errors, Build build, Clock clock) {
        this.sites = sites;
        this.errors = errors;
        this.build = build;
        this.clock = clock;
    }

    Page page(Asked asked, int status) {
        Instant now = clock.instant();
        try {
            return sites.answering(asked.host(), "/", now)
                    .<Page>map(site -> errors.status(visit(site, asked, now), status))
                    .orElseGet(() -> PlatformPages.refused(status));
        } catch (DataAccessException away) {
            return PlatformPages.refused(status);
        }
    }

    private Visit visit(Site site, Asked asked, Instant now) {
        return new Visit(site, site.mainLanguage(), "/", Query.NONE, asked.outside(), now, new Trace(), build.id());
    }
}
