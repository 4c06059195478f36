package no.fnsp.eventdesk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.event.Event;
import no.fnsp.event.Events;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Events that are to be held at a place that has closed: where shall people come? */
@Component
class EventTasks implements TaskSource {

    private static final int MOST = 20;

    private final Events events;
    private final Nodes nodes;
    private final Sites sites;

    EventTasks(Events events, Nodes nodes, Sites sites) {
        this.events = events;
        this.nodes = nodes;
        this.sites = sites;
    }

    @Override
    public String key() {
        return "events";
    }

    @Override
    public int place() {
        return 7;
    }

    @Override
    public List<Task> of(Desk desk, Instant now) {
        List<UUID> closed = closed(now);
        return closed.isEmpty()
                ? List.of()
                : events.at(closed, now).stream()
                        .flatMap(event -> sites.withId(event.site(), now).stream()
                                .filter(site -> desk.editor().may(Right.EDIT, at(site)))
                                .map(site -> task(desk, site, event)))
                        .limit(MOST)
                        .toList();
    }

    /** Most days there is none. */
    private List<UUID> closed(Instant now) {
        List<UUID> used = events.places(now);
        Tree open = nodes.lines(used, now);
        return used.stream().filter(place -> open.find(place).isEmpty()).toList();
    }

    private static Spot at(Site site) {
        return new Spot(site.id(), site.settings().region(), Event.FOLDER);
    }

    private static Task task(Desk desk, Site site, Event event) {
        return new Task(
                event.says().in(site.mainLanguage()).wording().title(),
                Desk.to(site, "/events/" + event.id()),
                desk.words().get("tasks.events.closed", site.settings().shortName()),
                true);
    }
}
