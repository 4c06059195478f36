package no.fnsp.site;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.SiteDirectory;
import no.fnsp.identity.Spot;
import org.springframework.stereotype.Component;

/** Tells which region a site belongs to, for those who ask who may do what on it. */
@Component
class SiteSpots implements SiteDirectory {

    private final Sites sites;

    SiteSpots(Sites sites) {
        this.sites = sites;
    }

    @Override
    public Optional<Spot> spot(UUID site, Instant at) {
        return sites.withId(site, at).map(SiteSpots::spot);
    }

    @Override
    public Optional<Spot> named(String key, Instant at) {
        return sites.find(key, at).map(SiteSpots::spot);
    }

    private static Spot spot(Site site) {
        return new Spot(site.id(), site.settings().region(), "/");
    }
}
