package no.fnsp.composing;

import java.util.List;
import java.util.UUID;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import org.springframework.stereotype.Component;

/** The departments and places of the organisation a site belongs to. */
@Component
class SiteTree {

    private final Nodes nodes;

    SiteTree(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Empty for a site without an organisation. One statement. */
    Tree of(Visit visit) {
        UUID organisation = visit.site().settings().organisation();
        if (organisation == null) {
            return new Tree(List.of());
        }
        Tree tree = nodes.around(organisation, visit.at());
        visit.trace().lookedAt(Nodes.scope(organisation));
        visit.trace().lookedAt(tree);
        return tree;
    }
}
