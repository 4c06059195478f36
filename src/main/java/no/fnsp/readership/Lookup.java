package no.fnsp.readership;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: what they may not see is not there. */
@Component
class Lookup {

    private final Sites sites;
    private final DatabaseClock clock;

    Lookup(Sites sites, DatabaseClock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    /** For whoever has something to do on the site, if only on one branch: how much is read is no secret. */
    Optional<Here> site(Desk desk, String key) {
        Instant now = clock.now();
        return sites.find(key, now)
                .filter(site -> desk.editor().worksOn(site.id(), site.settings().region()))
                .map(site -> new Here(desk, site, now));
    }

    /** Every site there is, also where this person has nothing to do: a national text is read there. */
    Map<UUID, Site> all(Here here) {
        return sites.all(here.now()).stream().collect(Collectors.toMap(Site::id, Function.identity()));
    }
}
