package no.fnsp.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What must be known of sites to tell whose word counts on one; told by a room above. */
public interface SiteDirectory {

    /** The whole of a site. */
    Optional<Spot> spot(UUID site, Instant at);

    /** The whole of the site that has this key. */
    Optional<Spot> named(String key, Instant at);
}
