package no.fnsp.indexing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.fnsp.composing.SiteMaps;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** The sites, each with its organisation, read once until something of them changes. */
@Component
class SiteBooks {

    private final Sites sites;
    private final Nodes nodes;
    private final SiteMaps maps;
    private final Map<UUID, SiteAtOnce> known = new ConcurrentHashMap<>();

    SiteBooks(Sites sites, Nodes nodes, SiteMaps maps) {
        this.sites = sites;
        this.nodes = nodes;
        this.maps = maps;
    }

    List<Site> all(Instant at) {
        return sites.all(at);
    }

    Optional<Site> base(Instant at) {
        return sites.find(Site.NATIONAL_BASE, at);
    }

    /** Forgets what it read, when what was touched may be part of it. */
    void touched(Set<String> scopes) {
        if (scopes.stream().anyMatch(scope -> scope.startsWith("node:") || scope.startsWith("site"))) {
            known.clear();
        }
    }

    SiteAtOnce of(Site site, Instant at) {
        SiteAtOnce before = known.get(site.id());
        if (before != null && before.site().equals(site)) {
            return new SiteAtOnce(site, at, before.tree(), before.nodes());
        }
        UUID organisation = site.settings().organisation();
        var read = SiteAtOnce.of(site, at, organisation == null ? new Tree(List.of()) : nodes.around(organisation, at));
        known.put(site.id(), read);
        return read;
    }

    /** Every page that can be found on the site. */
    Set<String> paths(Site site, Instant at) {
        return maps.written(site, at).stream().map(SiteMaps.Written::path).collect(Collectors.toSet());
    }
}
