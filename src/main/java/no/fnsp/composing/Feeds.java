package no.fnsp.composing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.event.Brief;
import no.fnsp.event.Event;
import no.fnsp.event.Events;
import no.fnsp.sharing.RecentlyChanged;
import no.fnsp.store.Snapshot;
import no.fnsp.study.Described;
import no.fnsp.study.Studies;
import no.fnsp.study.Study;
import no.fnsp.text.Markup;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;
import no.fnsp.vacancy.Ad;
import org.springframework.stereotype.Component;

/** What is new in a site's lists, as Atom: news, events, studies, treatments and vacancies. */
@Component
public class Feeds {

    private final RecentlyChanged changed;
    private final SiteEvents siteEvents;
    private final Events events;
    private final Studies studies;
    private final VacancyPages vacancies;
    private final Embedding embedding;
    private final Snapshot snapshot;

    Feeds(
            RecentlyChanged changed,
            SiteEvents siteEvents,
            Events events,
            Studies studies,
            VacancyPages vacancies,
            Embedding embedding,
            Snapshot snapshot) {
        this.changed = changed;
        this.siteEvents = siteEvents;
        this.events = events;
        this.studies = studies;
        this.vacancies = vacancies;
        this.embedding = embedding;
        this.snapshot = snapshot;
    }

    /** The feed of the list at the visit's path; empty where that has none. */
    public Optional<String> find(Visit visit) {
        return FeedAddresses.has(visit.path())
                ? Optional.of(snapshot.of(() -> AtomFile.of(of(visit))))
                : Optional.empty();
    }

    private Feed of(Visit visit) {
        String list = visit.path();
        return new Feed(
                visit.language(),
                FeedAddresses.title(visit, list),
                visit.site().settings().name(),
                whole(visit, FeedAddresses.of(visit, list)),
                whole(visit, visit.to(list)),
                items(visit, list));
    }

    private List<Feed.Item> items(Visit visit, String list) {
        return switch (list) {
            case Event.FOLDER -> events(visit);
            case Study.FOLDER -> studies(visit);
            case VacancyPages.PATH ->
                vacancies.announced(visit).stream()
                        .map(ad -> vacancy(visit, ad))
                        .toList();
            default -> texts(visit, list);
        };
    }

    private static String whole(Visit visit, String path) {
        return Outside.canonical(visit.site().host(), path);
    }

    /** The same for as long as it lives, whatever it is called and wherever it is moved. */
    private static String id(Visit visit, UUID one) {
        return "tag:" + visit.site().key() + ",2026:" + one;
    }

    private List<Feed.Item> texts(Visit visit, String list) {
        List<RecentlyChanged.Item> items = changed.under(visit.site().id(), list, Feed.MOST, visit.at());
        Embedded embedded = embedding.of(visit, items.stream().map(item -> lead(visit, item)));
        return items.stream().map(item -> text(visit, item, embedded)).toList();
    }

    private static Markup lead(Visit visit, RecentlyChanged.Item item) {
        return Markup.clean(visit.say(item.leads()).words());
    }

    private static Feed.Item text(Visit visit, RecentlyChanged.Item item, Embedded embedded) {
        Words.Spoken title = visit.say(item.titles());
        Instant published = item.published() == null
                ? null
                : item.published().atStartOfDay(Norway.TIME).toInstant();
        return new Feed.Item(
                id(visit, item.document()),
                title.language(),
                title.words(),
                whole(visit, visit.to(item.path())),
                item.changed(),
                published,
                embedded.in(visit.say(item.leads()).language()).plain(List.of(lead(visit, item))));
    }

    private List<Feed.Item> events(Visit visit) {
        Map<UUID, Event> all = events.published(
                siteEvents.all(visit).stream().map(Brief::event).toList(), visit.at());
        return all.values().stream().map(event -> event(visit, event)).toList();
    }

    private static Feed.Item event(Visit visit, Event event) {
        var said = event.says().in(visit.language());
        return new Feed.Item(
                id(visit, event.id()),
                said.language(),
                said.wording().title(),
                whole(visit, visit.to(event.address())),
                event.since(),
                null,
                said.wording().lead());
    }

    private List<Feed.Item> studies(Visit visit) {
        return studies.newest(Feed.MOST, visit.at()).stream()
                .map(study -> study(visit, study))
                .toList();
    }

    /** The same study on every site. */
    private static Feed.Item study(Visit visit, Study study) {
        Described.Spoken said = study.says().in(visit.language());
        return new Feed.Item(
                "urn:uuid:" + study.id(),
                said.language(),
                said.words().title(),
                whole(visit, visit.to(study.address())),
                study.since(),
                null,
                said.words().summary());
    }

    private static Feed.Item vacancy(Visit visit, Ad ad) {
        String where = ad.place().isEmpty() ? ad.employer() : ad.employer() + ", " + ad.place();
        return new Feed.Item(
                "urn:uuid:" + ad.id(), visit.language(), ad.title(), ad.link(), ad.published(), ad.published(), where);
    }
}
