package no.fnsp.delivery;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/**
 * Which sites have answered here, as they were last: whoever comes while the database is away is told so in the site's own look and
 * with its notices. As many as there are sites, for only what the database knew is remembered.
 */
@Component
class KnownSites {

    private record Door(String host, String base) {}

    private final ScopeVersions versions;
    private final Map<Door, Site> last = new ConcurrentHashMap<>();

    KnownSites(ScopeVersions versions) {
        this.versions = versions;
    }

    void answered(String host, Site site) {
        last.put(new Door(host, site.base()), site);
    }

    /** The site that answered to a host and address last; the innermost, where one lives inside another. Asks nobody. */
    Optional<Sites.Reached> last(String host, String address) {
        return last.entrySet().stream()
                .filter(one ->
                        one.getKey().host().equals(host) && isIn(one.getKey().base(), address))
                .max(Comparator.comparing(one -> one.getKey().base().length()))
                .map(one -> new Sites.Reached(one.getValue(), versions.now()));
    }

    private static boolean isIn(String base, String address) {
        return address.equals(base) || address.startsWith(base + "/");
    }
}
