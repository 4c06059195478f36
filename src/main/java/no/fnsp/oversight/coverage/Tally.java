package no.fnsp.oversight.coverage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.fnsp.content.Documents;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.oversight.View;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/**
 * Keeps what was counted for as long as the journal tells of nothing that would change it: some site's texts, or the sites. As every
 * page that is kept, it is counted anew when the journal has not been seen for a while.
 */
@Component
class Tally {

    private static final Duration LEASE = Duration.ofSeconds(2);

    /** Regions, sites and everybody; more would only be room that nobody uses. */
    private static final int MOST = 64;

    private final AdoptionCounts counts;
    private final ScopeVersions versions;
    private final Map<Set<UUID>, Kept> kept = new ConcurrentHashMap<>();

    Tally(AdoptionCounts counts, ScopeVersions versions) {
        this.counts = counts;
        this.versions = versions;
    }

    private record Kept(List<Long> madeFrom, AdoptionCounts.Counted counted) {}

    AdoptionCounts.Counted of(View view, Set<UUID> chosen) {
        List<Long> now = versions(view);
        Kept known = kept.get(chosen);
        if (known != null
                && known.madeFrom().equals(now)
                && versions.sinceCaughtUp().compareTo(LEASE) < 0) {
            return known.counted();
        }
        AdoptionCounts.Counted counted = counts.of(view, chosen);
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(Set.copyOf(chosen), new Kept(now, counted));
        return counted;
    }

    /** Read before counting: what comes in the meantime makes the next one count anew. */
    private List<Long> versions(View view) {
        var all = new ArrayList<Long>();
        all.add(versions.versionOf(Sites.LIST));
        all.add(versions.versionOf(Documents.list(view.base().id())));
        view.all().forEach(site -> all.add(versions.versionOf(Documents.list(site.id()))));
        return all;
    }
}
