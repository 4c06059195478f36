package no.fnsp.composing;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.fnsp.journal.Scope;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;

/** What a page was made from: every scope that was looked at, also what was looked for and absent, and the editions shown. */
public final class Trace {

    private final Set<String> scopes = new TreeSet<>();
    private final Set<String> editions = new TreeSet<>();

    public void lookedAt(Scope scope) {
        scopes.add(scope.value());
    }

    public void lookedAt(Collection<Scope> all) {
        all.forEach(this::lookedAt);
    }

    /** Every node, and what each belongs to, also when that is not there now. */
    void lookedAt(Tree tree) {
        tree.all().forEach(node -> {
            lookedAt(Nodes.scope(node.id()));
            if (node.parent() != null) {
                lookedAt(Nodes.scope(node.parent()));
            }
        });
    }

    public void shows(UUID edition) {
        editions.add(edition.toString());
    }

    /** In a fixed order. */
    public Collection<Scope> scopes() {
        return scopes.stream().map(Scope::new).toList();
    }

    /** In a fixed order; an edition that takes over at an instant nobody wrote anything changes this. */
    public Collection<String> editions() {
        return Set.copyOf(editions).stream().sorted().toList();
    }
}
