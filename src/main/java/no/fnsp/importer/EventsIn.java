package no.fnsp.importer;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fnsp.event.Event;
import no.fnsp.event.EventChanges;
import no.fnsp.event.Events;
import no.fnsp.event.Occurrence;
import no.fnsp.event.Saying;
import no.fnsp.event.WallTime;
import no.fnsp.importer.sites.SiteEvent;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.site.Site;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in examples of events, once, some weeks from the day they are taken in: from then on they are the desk's. */
@Component
class EventsIn {

    private final Known known;
    private final Events events;
    private final EventChanges changes;
    private final Nodes nodes;

    EventsIn(Known known, Events events, EventChanges changes, Nodes nodes) {
        this.known = known;
        this.events = events;
        this.changes = changes;
        this.nodes = nodes;
    }

    void take(Run run, SiteFile file) {
        if (!file.events().isEmpty()) {
            Site site = known.site(file.key(), file.file(), run.at());
            file.events().forEach(event -> take(run, site, file, event));
        }
    }

    private void take(Run run, Site site, SiteFile file, SiteEvent event) {
        UUID id = id("event:" + site.key() + "/" + event.key());
        if (!events.history(id, 1).isEmpty()) {
            run.report().unchanged();
            return;
        }
        Saying saying = saying(run, site, file, event, id);
        Event draft = changes.add(run.permit(), id, site.id(), saying);
        changes.publish(run.permit(), draft, saying);
        run.report().added(site.key() + ": " + event.key());
    }

    private Saying saying(Run run, Site site, SiteFile file, SiteEvent event, UUID id) {
        List<UUID> treatments = event.treatments().stream()
                .map(key -> known.text(key, file.file(), event.line(), run.at()).id())
                .toList();
        var occurrences = new ArrayList<Occurrence>();
        for (SiteEvent.Time time : event.times()) {
            occurrences(run, site, file, id, time, occurrences);
        }
        return new Saying(
                event.kind(),
                event.audience(),
                event.attendance(),
                event.words(),
                event.link(),
                event.contact(),
                treatments,
                occurrences);
    }

    private void occurrences(Run run, Site site, SiteFile file, UUID event, SiteEvent.Time time, List<Occurrence> all) {
        LocalDate monday =
                LocalDate.ofInstant(run.at(), Norway.TIME).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = monday.plusWeeks(time.weeks()).with(TemporalAdjusters.nextOrSame(time.day()));
        UUID place = time.place().isEmpty()
                ? null
                : known.node(Known.placeKey(site.key(), time.place()), file.file(), time.line());
        Words name = name(place, run.at());
        time.repeat().days(first, first.plusYears(10)).stream()
                .limit(time.times())
                .forEach(day -> all.add(new Occurrence(
                        id(event + ":" + all.size()),
                        WallTime.of(day.atTime(time.from())),
                        WallTime.of(day.atTime(time.until())),
                        Occurrence.State.OPEN,
                        place,
                        name,
                        time.where(),
                        time.note(),
                        time.registration(),
                        0)));
    }

    private Words name(@Nullable UUID place, Instant at) {
        return place == null
                ? Words.NONE
                : nodes.lines(List.of(place), at).find(place).map(Node::name).orElse(Words.NONE);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
