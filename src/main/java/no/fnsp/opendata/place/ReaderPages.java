package no.fnsp.opendata.place;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where readers find places and departments: on the sites of the organisation they belong to. */
@Component
class ReaderPages {

    private final Nodes nodes;
    private final Sites sites;

    ReaderPages(Nodes nodes, Sites sites) {
        this.nodes = nodes;
        this.sites = sites;
    }

    /** A page for readers. Never changes. */
    record ReaderPage(String site, String address) {}

    /** Some units with everything above them, and the sites of those. */
    record Around(Tree tree, List<Site> sites) {

        /** A place stands on the sites of what it belongs to; a department on those of the nearest that is neither. */
        List<ReaderPage> of(Unit unit) {
            Optional<Node> node = tree.find(unit.id());
            return node.map(one -> one.kind().isPlace()
                            ? on(one.parent(), "/steder/" + one.slug())
                            : on(organisation(one), "/avdelinger/" + tree.departmentPath(one.id())))
                    .orElse(List.of());
        }

        private UUID organisation(Node department) {
            return tree.lineTo(department.id()).reversed().stream()
                    .filter(above ->
                            !above.kind().isDepartment() && !above.kind().isPlace())
                    .findFirst()
                    .map(Node::id)
                    .orElse(department.id());
        }

        private List<ReaderPage> on(@Nullable UUID organisation, String path) {
            return sites.stream()
                    .filter(site -> Objects.equals(site.settings().organisation(), organisation))
                    .map(site -> new ReaderPage(site.key(), site.publicAddress(path)))
                    .toList();
        }
    }

    /** Two statements. */
    Around around(Collection<Unit> units, Instant at) {
        Tree tree = nodes.lines(
                units.stream()
                        .flatMap(unit -> Stream.concat(Stream.of(unit.id()), unit.places().stream()))
                        .collect(Collectors.toSet()),
                at);
        return new Around(tree, sites.of(tree.all().stream().map(Node::id).collect(Collectors.toSet()), at));
    }
}
