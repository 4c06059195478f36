package no.fnsp.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Some nodes with everything above them, as they were at one instant. Never changes. */
public final class Tree {

    private final Map<UUID, Node> nodes = new LinkedHashMap<>();

    public Tree(Collection<Node> nodes) {
        nodes.forEach(node -> this.nodes.put(node.id(), node));
    }

    public Optional<Node> find(@Nullable UUID id) {
        return Optional.ofNullable(id == null ? null : nodes.get(id));
    }

    public Collection<Node> all() {
        return List.copyOf(nodes.values());
    }

    /** From the outermost (the region) down to and including the node. */
    public List<Node> lineTo(@Nullable UUID id) {
        var line = new ArrayList<Node>();
        var seen = new HashSet<UUID>();
        for (UUID next = id;
                next != null && nodes.get(next) instanceof Node node && seen.add(next);
                next = node.parent()) {
            line.add(node);
        }
        return line.reversed();
    }

    /** The children in their order. */
    public List<Node> under(UUID id, Predicate<Node> wanted) {
        return nodes.values().stream()
                .filter(node -> id.equals(node.parent()))
                .filter(wanted)
                .sorted(Comparator.comparingInt(Node::position).thenComparing(Node::slug))
                .toList();
    }

    /** The departments of the organisation itself: a region's tree also holds those of its trusts. */
    public List<Node> departmentsOf(UUID organisation) {
        return nodes.values().stream()
                .filter(node -> node.kind().isDepartment())
                .filter(node -> lineTo(node.id()).reversed().stream()
                        .filter(above ->
                                !above.kind().isDepartment() && !above.kind().isPlace())
                        .findFirst()
                        .map(above -> above.id().equals(organisation))
                        .orElse(false))
                .toList();
    }

    /** {@code klinikk/avdeling/seksjon}: the slugs of the departments down to this one. */
    public String departmentPath(UUID id) {
        return String.join(
                "/",
                lineTo(id).stream()
                        .filter(node -> node.kind().isDepartment())
                        .map(Node::slug)
                        .toList());
    }
}
