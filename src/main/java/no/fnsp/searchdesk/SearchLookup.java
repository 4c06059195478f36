package no.fnsp.searchdesk;

import java.time.Instant;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Spot;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: what they may not see is not there. */
@Component
class SearchLookup {

    private final Sites sites;
    private final Permits permits;
    private final DatabaseClock clock;

    SearchLookup(Sites sites, Permits permits, DatabaseClock clock) {
        this.sites = sites;
        this.permits = permits;
        this.clock = clock;
    }

    Optional<Here> site(Desk desk, String key) {
        Instant now = clock.now();
        return sites.find(key, now)
                .filter(site -> desk.editor().worksOn(site.id(), site.settings().region()))
                .map(site -> new Here(desk, site, now, permits.forEditor(desk.editor(), whole(site))));
    }

    private static Spot whole(Site site) {
        return new Spot(site.id(), site.settings().region(), "/");
    }
}
