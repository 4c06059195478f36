package no.fnsp.opendata.event;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.event.Audience;
import no.fnsp.event.Event;
import no.fnsp.event.Events;
import no.fnsp.event.Kind;
import no.fnsp.event.PublishedEvents;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Ids;
import no.fnsp.opendata.answer.Paging;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.opendata.feed.Followed;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Courses and events of every site. */
@RestController
class EventResource {

    private static final int MOST = 200;

    private final Events events;
    private final PublishedEvents published;
    private final FollowedEvents followed;
    private final Sites sites;
    private final DatabaseClock clock;

    EventResource(Events events, PublishedEvents published, FollowedEvents followed, Sites sites, DatabaseClock clock) {
        this.events = events;
        this.published = published;
        this.followed = followed;
        this.sites = sites;
        this.clock = clock;
    }

    @GetMapping(EventItem.PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(request, "site", "audience", "kind", "treatment", "from", "to", "limit", "cursor");
        Paging paging = Paging.byId(given, EventItem.PATH, 50, MOST);
        Instant now = clock.now();
        Map<UUID, Site> known = sites.all(now).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        var wanted = new PublishedEvents.Wanted(
                given.one("site", key -> site(known, key), "the key of a site"),
                given.one(
                        "audience", Audience::find, "patients, relatives, young, parents, professionals or everybody"),
                given.one("kind", Kind::find, "learning, preparation, group, lecture, professional or other"),
                given.one("treatment", Ids::find, "the id of a treatment"),
                given.instant("from"),
                given.instant("to"));
        List<EventItem> found = published.of(wanted, paging.from().id(), paging.enough(), now).stream()
                .flatMap(event ->
                        Optional.ofNullable(known.get(event.site())).stream().map(site -> EventItem.of(event, site)))
                .toList();
        return Answers.of(request, paging.page(found, one -> one.id().toString()));
    }

    private static Optional<UUID> site(Map<UUID, Site> known, String key) {
        return known.values().stream()
                .filter(site -> site.key().equals(key))
                .map(Site::id)
                .findFirst();
    }

    @GetMapping(EventItem.PATH + "/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        Given.of(request);
        Instant now = clock.now();
        UUID known = Ids.find(id).orElseThrow(EventResource::unknown);
        Optional<Event> event =
                Optional.ofNullable(events.published(List.of(known), now).get(known));
        return event.flatMap(one -> sites.withId(one.site(), now).map(site -> EventItem.of(one, site)))
                .map(one -> Answers.of(request, one))
                .orElseThrow(() ->
                        wasShown(known, now) ? new Refused(Problem.gone("The site has taken it away.")) : unknown());
    }

    private boolean wasShown(UUID event, Instant now) {
        Followed.Now known = followed.now(List.of(event), now).get(event);
        return known != null;
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("No event has this id. They are listed at " + EventItem.PATH + "."));
    }
}
