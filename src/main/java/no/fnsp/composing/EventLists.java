package no.fnsp.composing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.event.Brief;
import no.fnsp.event.Event;
import no.fnsp.event.Events;
import no.fnsp.event.Saying;
import no.fnsp.html.Link;
import no.fnsp.organisation.Tree;
import no.fnsp.page.EventListPage;
import no.fnsp.page.EventTeaser;
import org.springframework.stereotype.Component;

/** What is still to come on a site, as a list. */
@Component
class EventLists {

    private static final int PER_PAGE = 20;
    private static final int TIMES = 3;

    private final SiteEvents siteEvents;
    private final Events events;
    private final EventTexts texts;
    private final Organisers organisers;
    private final SiteTree trees;
    private final Frames frames;

    EventLists(
            SiteEvents siteEvents,
            Events events,
            EventTexts texts,
            Organisers organisers,
            SiteTree trees,
            Frames frames) {
        this.siteEvents = siteEvents;
        this.events = events;
        this.texts = texts;
        this.organisers = organisers;
        this.trees = trees;
        this.frames = frames;
    }

    EventListPage page(Visit visit) {
        List<Brief> all = siteEvents.all(visit);
        EventFilters filters = filters(visit, all);
        List<Brief> found = filters.narrowed(all);
        int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
        int page = Math.min(visit.query().page(), pages);
        List<Brief> shown = found.subList((page - 1) * PER_PAGE, Math.min(found.size(), page * PER_PAGE));
        Setting setting = Setting.of(visit, visit.words().get("event.title"), List.of(Frames.home(visit)))
                .describedAs(visit.words().get("event.list.lead"));
        EventMonth month = EventMonth.of(visit.at());
        // From the next month on, its link leads there.
        visit.trace().validUntil(month.plus(1).begins());
        boolean plain = !all.isEmpty() && visit.query().equals(Query.NONE);
        return new EventListPage(
                frames.around(visit, plain ? setting : setting.hidden()),
                visit.to(Event.FOLDER),
                all.size(),
                found.size(),
                filters.filters(all),
                teasers(visit, shown, filters),
                page == 1 ? null : filters.address("side", page == 2 ? "" : Integer.toString(page - 1)),
                page == pages ? null : filters.address("side", Integer.toString(page + 1)),
                filters.address("maned", month.key()),
                visit.to(Event.FOLDER) + ".ics");
    }

    /** Two statements for the texts, one for the places, and one for the sites of others' events. */
    EventFilters filters(Visit visit, List<Brief> all) {
        Set<UUID> linked = all.stream()
                .flatMap(one -> one.treatments().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new EventFilters(visit, trees.of(visit), texts.of(visit, linked), organisers.of(visit, all));
    }

    private List<EventTeaser> teasers(Visit visit, List<Brief> some, EventFilters filters) {
        Map<UUID, Event> full = events.published(some.stream().map(Brief::event).toList(), visit.at());
        some.forEach(one -> visit.trace().lookedAt(Events.scope(one.event())));
        return some.stream()
                .flatMap(one -> Optional.ofNullable(full.get(one.event())).stream()
                        .map(event -> teaser(visit, one, event, filters)))
                .toList();
    }

    private static EventTeaser teaser(Visit visit, Brief brief, Event event, EventFilters filters) {
        Saying.Spoken said = event.says().in(visit.language());
        return new EventTeaser(
                new Link(said.wording().title(), filters.others().href(brief.site(), brief.address()), said.language()),
                filters.others().name(brief.site()),
                "event.kind." + brief.kind().key(),
                said.wording().lead(),
                times(visit, brief, TIMES),
                Math.max(0, brief.times().size() - TIMES),
                SiteEvents.isOwn(visit, brief)
                        ? where(visit, brief.times(), filters.places())
                        : elsewhere(visit, event));
    }

    /** At places of another hospital: as they were called when it was written. */
    private static String elsewhere(Visit visit, Event event) {
        return event.says().toCome(visit.at()).stream()
                .map(one -> one.place() == null
                        ? one.where()
                        : visit.say(one.placeName()).words())
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static List<EventTeaser.Time> times(Visit visit, Brief brief, int most) {
        return brief.times().stream()
                .limit(most)
                .map(time -> new EventTeaser.Time(
                        EventWords.machine(time.starts()),
                        EventWords.when(visit.words(), time.starts(), time.ends()),
                        EventWords.standing(time.state())))
                .toList();
    }

    /** The names of the hospital's places that some times are at. */
    static String where(Visit visit, Collection<Brief.Time> times, Tree places) {
        return times.stream()
                .map(Brief.Time::place)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(place -> places.find(place).stream())
                .map(place -> visit.say(place.name()).words())
                .collect(Collectors.joining(", "));
    }
}
