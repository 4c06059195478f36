package no.fnsp.importer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fnsp.importer.sites.SiteDepartment;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.importer.sites.SitePlace;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.site.Site;
import org.springframework.stereotype.Component;

/** Takes in a site's places and departments: what is no longer in the file is closed. */
@Component
class TreesIn {

    private final Known known;
    private final Nodes nodes;

    TreesIn(Known known, Nodes nodes) {
        this.known = known;
        this.nodes = nodes;
    }

    void take(Run run, SiteFile file) {
        Site site = known.site(file.key(), file.file(), run.at());
        UUID organisation = site.settings().organisation();
        if (organisation == null) {
            return;
        }
        Set<UUID> kept = new HashSet<>();
        int position = 0;
        for (SitePlace place : file.places()) {
            kept.add(place(run, file, organisation, place, position++));
        }
        departments(run, file, organisation, "", file.departments(), kept);
        close(run, file, organisation, kept);
    }

    private UUID place(Run run, SiteFile file, UUID organisation, SitePlace place, int position) {
        String key = Known.placeKey(file.key(), place.slug());
        UUID id = nodes.named(run.permit(), key);
        set(
                run,
                new Node(
                        id,
                        key,
                        place.kind(),
                        organisation,
                        place.slug(),
                        place.name(),
                        null,
                        null,
                        null,
                        List.of(),
                        position,
                        place.reach()));
        return id;
    }

    private void departments(
            Run run, SiteFile file, UUID parent, String above, List<SiteDepartment> parts, Set<UUID> kept) {
        int position = 0;
        for (SiteDepartment part : parts) {
            String path = above.isEmpty() ? part.slug() : above + "/" + part.slug();
            String key = Known.departmentKey(file.key(), path);
            UUID id = nodes.named(run.permit(), key);
            List<UUID> places = part.at().stream()
                    .map(slug -> known.node(Known.placeKey(file.key(), slug), file.file(), part.line()))
                    .toList();
            set(
                    run,
                    new Node(
                            id,
                            key,
                            part.kind(),
                            parent,
                            part.slug(),
                            part.name(),
                            null,
                            null,
                            null,
                            places,
                            position++,
                            part.reach()));
            kept.add(id);
            departments(run, file, id, path, part.parts(), kept);
        }
    }

    private void set(Run run, Node node) {
        if (nodes.set(run.permit(), node, run.at())) {
            run.report().added(node.key());
        } else {
            run.report().unchanged();
        }
    }

    /** Only what belongs to this organisation itself; a file without places or departments leaves them as they are. */
    private void close(Run run, SiteFile file, UUID organisation, Set<UUID> kept) {
        Tree tree = nodes.around(organisation, run.at());
        tree.all().stream()
                .filter(node -> !kept.contains(node.id()))
                .filter(node -> node.kind().isPlace()
                        ? !file.places().isEmpty()
                        : node.kind().isDepartment() && !file.departments().isEmpty())
                .filter(node -> isOf(tree, node, organisation))
                .forEach(node -> {
                    nodes.close(run.permit(), node, run.at());
                    run.report().changed(node.key() + " is closed");
                });
    }

    /** The node's nearest organisation is this one. */
    private static boolean isOf(Tree tree, Node node, UUID organisation) {
        return tree.lineTo(node.id()).reversed().stream()
                .filter(above -> !above.kind().isPlace() && !above.kind().isDepartment())
                .findFirst()
                .map(above -> above.id().equals(organisation))
                .orElse(false);
    }
}
