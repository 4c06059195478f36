package no.fnsp.composing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.event.Attendance;
import no.fnsp.event.Brief;
import no.fnsp.event.CalendarFile;
import no.fnsp.event.Event;
import no.fnsp.event.Events;
import no.fnsp.event.Occurrence;
import no.fnsp.event.Saying;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Tree;
import no.fnsp.store.Snapshot;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Component;

/** Events as iCalendar: one, or what a site has for the time ahead. */
@Component
public class EventFiles {

    /** What a calendar is asked to take in at once. */
    private static final int MOST = 500;

    private static final int DAYS_AHEAD = 366;
    private static final int KEPT = 400;

    /** How long a calendar is still told of what has been. */
    private static final Duration BEHIND = Duration.ofDays(30);

    private static final int LONGEST_NAME = 500;

    private final Events events;
    private final EventPages pages;
    private final SiteEvents siteEvents;
    private final Organisers organisers;
    private final SiteTree trees;
    private final Snapshot snapshot;
    private final ScopeVersions versions;
    private final Shelf<Key, String> sites;

    private record Key(UUID site, Language language) {}

    EventFiles(
            Events events,
            EventPages pages,
            SiteEvents siteEvents,
            Organisers organisers,
            SiteTree trees,
            Snapshot snapshot,
            ScopeVersions versions,
            Parts parts) {
        this.versions = versions;
        this.sites = parts.shelf(KEPT);
        this.events = events;
        this.pages = pages;
        this.siteEvents = siteEvents;
        this.organisers = organisers;
        this.trees = trees;
        this.snapshot = snapshot;
    }

    /** The calendar at a path without its ending; empty where nothing stands. */
    public Optional<String> find(Visit visit) {
        // Before the snapshot, which begins with the first statement.
        visit.trace().begins(versions.mark());
        return snapshot.of(() -> visit.path().equals(Event.FOLDER) ? Optional.of(all(visit)) : one(visit));
    }

    /** Calendars ask for it again and again, and writing hundreds of times takes a while: it is kept while it is the same. */
    private String all(Visit visit) {
        return Shared.one(visit, sites, new Key(visit.site().id(), visit.language()), key -> {
            String file = made(visit);
            return new Part<>(
                    file, visit.trace().scopes(), visit.trace().validUntil().orElse(Instant.MAX));
        });
    }

    /** A year ahead from the day it is, the next first. */
    private String made(Visit visit) {
        LocalDate today = LocalDate.ofInstant(visit.at(), Norway.TIME);
        visit.trace().validUntil(today.plusDays(1).atStartOfDay(Norway.TIME).toInstant());
        Instant last = today.plusDays(DAYS_AHEAD).atStartOfDay(Norway.TIME).toInstant();
        List<Brief> some = siteEvents.all(visit).stream()
                .filter(brief -> !brief.times().isEmpty() && brief.next().isBefore(last))
                .limit(MOST)
                .toList();
        Map<UUID, Event> full = events.published(some.stream().map(Brief::event).toList(), visit.at());
        Around around = new Around(visit, trees.of(visit), organisers.of(visit, some));
        return CalendarFile.of(
                name(visit),
                some.stream()
                        .flatMap(brief -> Optional.ofNullable(full.get(brief.event())).stream())
                        .flatMap(event -> event.says().toCome(visit.at()).stream()
                                .filter(time -> time.starts().instant().isBefore(last))
                                .map(time -> entry(around, event, time)))
                        .limit(MOST)
                        .toList());
    }

    /** What each time of an event is told with. */
    private record Around(Visit visit, Tree tree, Organisers.Others others) {}

    private static String name(Visit visit) {
        return visit.words().get("event.title") + " – "
                + visit.site().settings().shortName();
    }

    private Optional<String> one(Visit visit) {
        return pages.published(visit, visit.path())
                .filter(event -> !event.says().occurrences().isEmpty())
                .map(event -> CalendarFile.of(
                        event.says().in(visit.language()).wording().title(), entries(visit, event)));
    }

    private List<CalendarFile.Entry> entries(Visit visit, Event event) {
        Around around = new Around(visit, trees.of(visit), organisers.of(visit, List.of()));
        return event.says().occurrences().stream()
                .filter(time -> !time.isOver(visit.at().minus(BEHIND)))
                .map(time -> entry(around, event, time))
                .toList();
    }

    private static CalendarFile.Entry entry(Around around, Event event, Occurrence time) {
        Visit visit = around.visit();
        Saying.Spoken said = event.says().in(visit.language());
        return new CalendarFile.Entry(
                time.id() + "@" + around.others().site(event.site()).key(),
                time.sequence(),
                event.since(),
                time.starts().instant(),
                time.ends().instant(),
                time.isCancelled(),
                said.wording().title(),
                description(around, event, said, time),
                location(visit, around.tree(), event, time),
                around.others().canonical(event.site(), event.address()));
    }

    private static String description(Around around, Event event, Saying.Spoken said, Occurrence time) {
        Visit visit = around.visit();
        String organiser = around.others().name(event.site());
        return Stream.of(
                        time.state() == Occurrence.State.OPEN
                                ? ""
                                : visit.words()
                                        .get("event.state." + time.state().key()),
                        said.wording().lead(),
                        organiser.isEmpty() ? "" : visit.words().get("event.organiser", organiser),
                        time.note().plain(visit.language()),
                        time.registration())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String location(Visit visit, Tree tree, Event event, Occurrence time) {
        Optional<Node> place = tree.find(time.place());
        String name = place.map(Node::name)
                .map(visit::say)
                .map(spoken -> spoken.words())
                .orElseGet(() -> time.placeName().plain(visit.language()));
        String address = place.map(Node::reach)
                .map(reach -> reach.address())
                .map(one -> one.street() + ", " + one.postcode() + " " + one.town())
                .orElse("");
        String screen = event.says().attendance() == Attendance.SCREEN
                ? visit.words().get("event.attendance." + Attendance.SCREEN.key())
                : "";
        String all = Stream.of(name, time.where(), address, screen)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        return shortened(all);
    }

    /** Never in the middle of a character. */
    private static String shortened(String words) {
        if (words.length() <= LONGEST_NAME) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
        return words.substring(0, end);
    }
}
