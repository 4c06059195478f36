package no.fnsp.composing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.journal.Scope;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import org.springframework.stereotype.Component;

/** The parts of the organisation that pages are about, each with everything above it: the same few thousand on all pages. */
@Component
final class NodeLines {

    private static final int MOST = 10_000;

    private final Nodes nodes;
    private final Shelf<UUID, List<Node>> kept;

    NodeLines(Nodes nodes, Parts parts) {
        this.nodes = nodes;
        this.kept = parts.shelf(MOST);
    }

    /** At most one statement. One that is no more was looked for all the same. */
    Tree of(Visit visit, Set<UUID> wanted) {
        var all = new LinkedHashMap<UUID, Node>();
        Shared.all(visit, kept, wanted, missing -> made(visit, missing))
                .values()
                .forEach(line -> line.forEach(node -> all.put(node.id(), node)));
        return new Tree(all.values());
    }

    private Map<UUID, Part<List<Node>>> made(Visit visit, Collection<UUID> missing) {
        Tree tree = nodes.lines(missing, visit.at());
        var made = new HashMap<UUID, Part<List<Node>>>();
        missing.forEach(id -> {
            List<Node> line = tree.lineTo(id);
            made.put(id, new Part<>(line, scopes(id, line)));
        });
        return made;
    }

    /** Every node, and what each belongs to, also when that is not there now. */
    private static Set<Scope> scopes(UUID id, List<Node> line) {
        var scopes = new HashSet<>(Set.of(Nodes.scope(id)));
        line.forEach(node -> {
            scopes.add(Nodes.scope(node.id()));
            if (node.parent() != null) {
                scopes.add(Nodes.scope(node.parent()));
            }
        });
        return scopes;
    }
}
