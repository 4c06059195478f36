package no.fnsp.indexing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Tree;
import no.fnsp.site.Site;

/**
 * A site as it is at one instant, with what many of its pages have in common. Never changes.
 *
 * @param nodes its departments and places, by the path of their page
 */
record SiteAtOnce(Site site, Instant at, Tree tree, Map<String, Node> nodes) {

    static SiteAtOnce of(Site site, Instant at, Tree tree) {
        var nodes = new HashMap<String, Node>();
        UUID organisation = site.settings().organisation();
        if (organisation != null) {
            tree.departmentsOf(organisation)
                    .forEach(node -> nodes.put("/avdelinger/" + tree.departmentPath(node.id()), node));
            tree.under(organisation, node -> node.kind().isPlace())
                    .forEach(node -> nodes.put("/steder/" + node.slug(), node));
        }
        return new SiteAtOnce(site, at, tree, Map.copyOf(nodes));
    }

    /** The places by slug, with what each is called in every language. */
    Map<String, Node> places(Collection<UUID> ids) {
        var places = new LinkedHashMap<String, Node>();
        ids.forEach(id ->
                tree.find(id).filter(node -> node.kind().isPlace()).ifPresent(node -> places.put(node.slug(), node)));
        return places;
    }

    /** Everything above these and they themselves. */
    List<Node> lines(Collection<UUID> ids) {
        return ids.stream().flatMap(id -> tree.lineTo(id).stream()).distinct().toList();
    }
}
