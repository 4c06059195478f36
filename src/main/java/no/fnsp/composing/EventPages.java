package no.fnsp.composing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fnsp.event.Attendance;
import no.fnsp.event.Audience;
import no.fnsp.event.Event;
import no.fnsp.event.Events;
import no.fnsp.event.Occurrence;
import no.fnsp.event.Saying;
import no.fnsp.html.Link;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Tree;
import no.fnsp.page.EventPage;
import no.fnsp.page.EventTime;
import no.fnsp.page.Passage;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of one event. When it has been held for the last time it is there still, and says so. */
@Component
class EventPages {

    private final Events events;
    private final EventTexts texts;
    private final SiteTree trees;
    private final Frames frames;

    EventPages(Events events, EventTexts texts, SiteTree trees, Frames frames) {
        this.events = events;
        this.texts = texts;
        this.trees = trees;
        this.frames = frames;
    }

    Optional<EventPage> find(Visit visit) {
        return published(visit, visit.path()).map(event -> page(visit, event));
    }

    /** What readers see at the path of an event. Where there is none, it is the site's list that tells when there is. */
    Optional<Event> published(Visit visit, String path) {
        String slug = path.substring(Math.min(Event.FOLDER.length() + 1, path.length()));
        Optional<Event> found = Optional.ofNullable(visit.written())
                .filter(event -> path.equals(event.address()))
                .or(() -> events.published(visit.site().id(), slug, visit.at()));
        if (found.isEmpty()) {
            visit.trace().lookedAt(Events.list(visit.site().id()));
        }
        found.ifPresent(event -> {
            visit.trace().lookedAt(Events.scope(event.id()));
            visit.trace().shows(event.said());
            // What is over is told as over, though nobody writes anything.
            event.says().toCome(visit.at()).stream()
                    .map(one -> one.ends().instant())
                    .forEach(visit.trace()::validUntil);
        });
        return found;
    }

    private EventPage page(Visit visit, Event event) {
        Saying says = event.says();
        Saying.Spoken said = says.in(visit.language());
        Tree tree = trees.of(visit);
        List<Occurrence> toCome = says.toCome(visit.at());
        boolean over = says.isOver(visit.at());
        Setting setting = Setting.of(
                        visit,
                        said.wording().title(),
                        List.of(Frames.home(visit), Frames.step(visit, "event.title", Event.FOLDER)))
                .describedAs(said.wording().lead())
                .in(says.words().keySet())
                .marked(EventSchema.of(visit, event, tree));
        return new EventPage(
                frames.around(visit, over ? setting.hidden() : setting),
                "event.kind." + says.kind().key(),
                new Words.Spoken(said.wording().title(), said.language()),
                said.wording().lead(),
                audience(says.audience()),
                "event.attendance." + says.attendance().key(),
                over ? "event.over" : says.isCancelled(visit.at()) ? "event.cancelled" : null,
                passage(said, said.wording().goal()),
                passage(said, said.wording().themes()),
                passage(said, said.wording().practical()),
                toCome.stream().map(one -> time(visit, tree, one)).toList(),
                held(visit, says),
                link(visit, says),
                says.contact(),
                List.copyOf(texts.of(visit, says.treatments()).values()),
                toCome.isEmpty() || visit.written() != null ? null : visit.to(event.address()) + ".ics",
                visit.to(Event.FOLDER));
    }

    private static List<String> audience(Set<Audience> all) {
        return all.stream().map(one -> "event.audience." + one.key()).toList();
    }

    private static Passage passage(Saying.Spoken said, String words) {
        return new Passage(said.language(), words.isBlank() ? List.of() : NoticePages.blocks(words));
    }

    private static EventTime time(Visit visit, Tree tree, Occurrence one) {
        Optional<Node> place = tree.find(one.place()).filter(node -> node.kind().isPlace());
        boolean closed = one.place() != null && place.isEmpty();
        return new EventTime(
                EventWords.machine(one.starts().instant()),
                EventWords.when(
                        visit.words(), one.starts().instant(), one.ends().instant()),
                one.state().key(),
                place.map(node -> Reaching.place(visit, node)).orElse(null),
                closed ? visit.say(one.placeName()).words() : "",
                one.where(),
                place.map(Reaching::address).orElse(null),
                one.note().in(visit.language()).orElse(null),
                one.registration());
    }

    private static String held(Visit visit, Saying says) {
        return says.occurrences().stream()
                .filter(one -> one.isOver(visit.at()) && !one.isCancelled())
                .reduce((one, later) -> later)
                .map(one -> EventWords.when(
                        visit.words(), one.starts().instant(), one.ends().instant()))
                .orElse("");
    }

    private static @Nullable Link link(Visit visit, Saying says) {
        String message = says.attendance() == Attendance.ANYTIME ? "event.link.anytime" : "event.link";
        return says.link().isEmpty() ? null : new Link(visit.words().get(message), says.link());
    }
}
