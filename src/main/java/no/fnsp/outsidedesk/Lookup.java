package no.fnsp.outsidedesk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: site managers on their site, coordinators in their region, administrators for all. */
@Component
class Lookup {

    private static final UUID PLATFORM = UUID.nameUUIDFromBytes("outside".getBytes(StandardCharsets.UTF_8));

    private final Sites sites;
    private final Permits permits;
    private final DatabaseClock clock;

    Lookup(Sites sites, Permits permits, DatabaseClock clock) {
        this.sites = sites;
        this.permits = permits;
        this.clock = clock;
    }

    Optional<Here> platform(Desk desk) {
        return permits.beyondSites(desk.editor(), new Grant.Level.National(), Right.USERS, PLATFORM)
                .map(permit -> new Here(desk, null, PLATFORM, permit, clock.now()));
    }

    Optional<Here> site(Desk desk, String key) {
        return sites.find(key, clock.now()).flatMap(site -> at(desk, site));
    }

    private Optional<Here> at(Desk desk, Site site) {
        return permits.forEditor(
                        desk.editor(), new Spot(site.id(), site.settings().region(), "/"))
                .filter(permit -> permit.allows(Right.USERS))
                .map(permit -> new Here(desk, site, site.id(), permit, clock.now()));
    }
}
