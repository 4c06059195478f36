package no.fnsp.eventdesk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.event.Event;
import no.fnsp.event.Events;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: what they may not see is not there. */
@Component
class Lookup {

    private final Sites sites;
    private final Events events;
    private final Nodes nodes;
    private final Permits permits;
    private final DatabaseClock clock;

    Lookup(Sites sites, Events events, Nodes nodes, Permits permits, DatabaseClock clock) {
        this.sites = sites;
        this.events = events;
        this.nodes = nodes;
        this.permits = permits;
        this.clock = clock;
    }

    Optional<Here> site(Desk desk, String key) {
        Instant now = clock.now();
        return sites.find(key, now)
                .filter(site -> desk.editor().worksOn(site.id(), site.settings().region()))
                .map(site -> here(desk, site, now));
    }

    private Here here(Desk desk, Site site, Instant now) {
        Editor editor = desk.editor();
        return new Here(
                desk,
                site,
                now,
                places(site, now),
                editor.may(Right.EDIT, at(site, Event.FOLDER)),
                editor.may(Right.PUBLISH, at(site, Event.FOLDER)),
                editor.may(Right.ARRANGE, at(site, "/")));
    }

    private List<Node> places(Site site, Instant now) {
        UUID organisation = site.settings().organisation();
        return organisation == null
                ? List.of()
                : nodes.around(organisation, now)
                        .under(organisation, node -> node.kind().isPlace());
    }

    private static Spot at(Site site, String path) {
        return new Spot(site.id(), site.settings().region(), path);
    }

    /** What holds of an event of the site in each lane; empty when there is none. */
    Map<Event.Lane, Event> lanes(Here here, UUID event) {
        Map<Event.Lane, Event> lanes = events.lanes(event, here.now());
        boolean own = lanes.values().stream()
                .allMatch(one -> one.site().equals(here.site().id()));
        return own ? lanes : Map.of();
    }

    /** An event of the site, if it is there at all. */
    Optional<Known> known(Here here, UUID event) {
        return Optional.of(Known.of(lanes(here, event)))
                .filter(known -> known.newest().isPresent());
    }

    /** What somebody may do who says what the site lists of others' events. */
    Optional<Permit> arranging(Here here) {
        return permits.forEditor(here.desk().editor(), at(here.site(), "/"));
    }

    /** What somebody may do with one event of the site, there or to be. */
    Optional<Permit> permit(Here here, UUID event) {
        return permits.forEditor(here.desk().editor(), at(here.site(), Event.FOLDER), event);
    }
}
