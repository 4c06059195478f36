package no.fnsp.search.opensearch;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What each site tells of, so that the national page about the same is left out beside it. Known for some seconds. */
final class Told {

    private static final Duration KNOWN = Duration.ofSeconds(10);

    private record Known(Collection<String> subjects, long until) {}

    private final Listing listing;
    private final Map<UUID, Known> bySite = new ConcurrentHashMap<>();

    Told(Listing listing) {
        this.listing = listing;
    }

    Collection<String> of(@Nullable UUID site) {
        if (site == null) {
            return List.of();
        }
        Known known = bySite.get(site);
        long now = System.nanoTime();
        if (known == null || now - known.until() > 0) {
            known = new Known(
                    listing.all("subject", "site", List.of(site.toString()), Connection.SHORT), now + KNOWN.toNanos());
            bySite.put(site, known);
        }
        return known.subjects();
    }

    void forget() {
        bySite.clear();
    }
}
