package no.fnsp.factbook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.fact.Facts;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Spot;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: what they may not see is not there. */
@Component
class FactLookup {

    private final Sites sites;
    private final Facts facts;
    private final Permits permits;
    private final DatabaseClock clock;

    FactLookup(Sites sites, Facts facts, Permits permits, DatabaseClock clock) {
        this.sites = sites;
        this.facts = facts;
        this.permits = permits;
        this.clock = clock;
    }

    /** For whoever has something to do on the site, if only on one branch: a fact may be said there. */
    Optional<Here> site(Desk desk, String key) {
        Instant now = clock.now();
        return sites.find(key, now)
                .filter(site -> desk.editor().worksOn(site.id(), site.settings().region()))
                .map(site -> new Here(desk, site, now, permits.forEditor(desk.editor(), whole(site))));
    }

    private static Spot whole(Site site) {
        return new Spot(site.id(), site.settings().region(), "/");
    }

    Optional<Held> fact(Desk desk, String key, UUID fact) {
        return site(desk, key)
                .flatMap(here -> facts.find(here.site().id(), fact, here.now()).map(one -> new Held(here, one)));
    }
}
