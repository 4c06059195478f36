package no.fnsp.sitedesk;

import java.time.Instant;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: a site they may not set up is not there. */
@Component
class SetupLookup {

    private final Sites sites;
    private final Permits permits;
    private final DatabaseClock clock;

    SetupLookup(Sites sites, Permits permits, DatabaseClock clock) {
        this.sites = sites;
        this.permits = permits;
        this.clock = clock;
    }

    Optional<Here> site(Desk desk, String key) {
        Instant now = clock.now();
        return sites.find(key, now)
                .flatMap(site -> permits.forEditor(
                                desk.editor(),
                                new Spot(site.id(), site.settings().region(), "/"))
                        .filter(permit -> permit.allows(Right.SETTINGS))
                        .map(permit -> new Here(desk, site, now, permit)));
    }
}
