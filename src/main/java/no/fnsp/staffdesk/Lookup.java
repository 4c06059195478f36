package no.fnsp.staffdesk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.staff.Person;
import no.fnsp.staff.Staff;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: what they may not see is not there. */
@Component
class Lookup {

    private final Sites sites;
    private final Nodes nodes;
    private final Staff staff;
    private final Permits permits;
    private final DatabaseClock clock;

    Lookup(Sites sites, Nodes nodes, Staff staff, Permits permits, DatabaseClock clock) {
        this.sites = sites;
        this.nodes = nodes;
        this.staff = staff;
        this.permits = permits;
        this.clock = clock;
    }

    Optional<Here> site(Desk desk, String key) {
        Instant now = clock.now();
        return sites.find(key, now)
                .filter(site -> desk.editor().worksOn(site.id(), site.settings().region()))
                .map(site -> new Here(desk, site, now, units(desk, site, now), publishing(desk, site, "/")));
    }

    private List<Unit> units(Desk desk, Site site, Instant now) {
        UUID organisation = site.settings().organisation();
        if (organisation == null) {
            return List.of();
        }
        Tree tree = nodes.around(organisation, now);
        return tree.departmentsOf(organisation).stream()
                .map(node -> unit(desk, site, tree, node))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    private Unit unit(Desk desk, Site site, Tree tree, Node node) {
        String name = String.join(
                " – ",
                tree.lineTo(node.id()).stream()
                        .filter(one -> one.kind().isDepartment())
                        .map(one -> one.name().plain(site.mainLanguage()))
                        .toList());
        String path = "/avdelinger/" + tree.departmentPath(node.id());
        return new Unit(node.id(), name, path, publishing(desk, site, path));
    }

    /** Whoever may publish the page of a unit may tell who works there. */
    private Optional<Permit> publishing(Desk desk, Site site, String path) {
        return permits.forEditor(
                        desk.editor(), new Spot(site.id(), site.settings().region(), path))
                .filter(permit -> permit.allows(Right.PUBLISH));
    }

    /** Also who is told of no more. */
    Optional<Person> anybody(Here here, UUID person) {
        return person(here, person)
                .or(() -> staff.formerOn(here.site().id()).stream()
                        .filter(one -> one.id().equals(person))
                        .findFirst());
    }

    Optional<Person> person(Here here, UUID person) {
        return staff.find(here.site().id(), person, here.now());
    }
}
