package no.fnsp.composing;

import java.util.List;
import java.util.UUID;
import no.fnsp.event.Brief;
import no.fnsp.event.Events;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import org.springframework.stereotype.Component;

/** What is still to come on a site, and of that what belongs to one text. Another by time alone as soon as one time is over. */
@Component
final class SiteEvents {

    private static final int MOST_SITES = 200;
    private static final int MOST_TEXTS = 20_000;

    private record Key(UUID site, UUID text) {}

    private final Events events;
    private final Shelf<UUID, List<Brief>> sites;
    private final Shelf<Key, List<Brief>> texts;

    SiteEvents(Events events, Parts parts) {
        this.events = events;
        this.sites = parts.shelf(MOST_SITES);
        this.texts = parts.shelf(MOST_TEXTS);
    }

    /** The next first, online courses last. At most one statement. */
    List<Brief> all(Visit visit) {
        return shown(visit, Shared.one(visit, sites, visit.site().id(), site -> {
            List<Brief> all = events.toCome(site, visit.at());
            return new Part<>(all, List.of(Events.list(site)), Brief.turn(all));
        }));
    }

    /** At most one statement. */
    List<Brief> about(Visit visit, UUID text) {
        return shown(visit, Shared.one(visit, texts, new Key(visit.site().id(), text), key -> {
            List<Brief> some = events.about(key.site(), key.text(), visit.at());
            return new Part<>(some, List.of(Events.about(key.site(), key.text())), Brief.turn(some));
        }));
    }

    private static List<Brief> shown(Visit visit, List<Brief> some) {
        some.forEach(one -> visit.trace().shows(one.said()));
        return some;
    }
}
