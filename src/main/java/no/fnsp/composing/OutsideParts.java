package no.fnsp.composing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fnsp.content.Details;
import no.fnsp.helsenorge.Extract;
import no.fnsp.helsenorge.Extracts;
import no.fnsp.html.Link;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.outside.Answers.Kept;
import no.fnsp.outside.Doors;
import no.fnsp.page.Beside;
import no.fnsp.waiting.Care;
import no.fnsp.waiting.WaitingTimes;
import no.fnsp.waiting.Waits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What others tell beside a treatment, as it was fetched last: nobody is asked while a reader waits. What is too old, or was not kept
 * from the day that is looked back at, is left to the link.
 */
@Component
final class OutsideParts {

    private static final int MOST = 3000;
    private static final int MOST_PLACES = 12;
    private static final String HELSENORGE = "www.helsenorge.no";

    private final Waits waits;
    private final Extracts extracts;
    private final SiteEmployers employers;
    private final Doors doors;
    private final Shelf<String, Optional<Kept<WaitingTimes>>> waiting;
    private final Shelf<String, Optional<Kept<Extract>>> told;

    OutsideParts(Waits waits, Extracts extracts, SiteEmployers employers, Doors doors, Parts parts) {
        this.waits = waits;
        this.extracts = extracts;
        this.employers = employers;
        this.doors = doors;
        this.waiting = parts.shelf(MOST);
        this.told = parts.shelf(MOST);
    }

    Beside.@Nullable Waiting waiting(Visit visit, Details details) {
        String treatment = details.waiting();
        if (treatment == null) {
            return null;
        }
        var link = new Link(visit.words().get("waiting.link"), waits.page(treatment));
        Optional<Kept<WaitingTimes>> kept =
                Shared.one(visit, waiting, treatment, id -> new Part<>(waits.find(id), List.of(Waits.scope(id))));
        return new Beside.Waiting(
                usable(visit, Waits.SOURCE, kept, Waits.KEPT)
                        .filter(found -> !found.value().places().isEmpty())
                        .map(found -> table(visit, found))
                        .orElse(null),
                link);
    }

    /** Until it is too old; nothing on a page of the past, or from a source that was turned off. */
    private <T> Optional<Kept<T>> usable(Visit visit, String source, Optional<Kept<T>> kept, Duration longest) {
        Optional<Kept<T>> fresh = kept.filter(one -> !visit.past())
                .filter(one -> doors.way(source) != Doors.Way.OFF)
                .filter(one -> one.told().plus(longest).isAfter(visit.at()));
        fresh.map(one -> one.told().plus(longest))
                .ifPresent((Instant until) -> visit.trace().validUntil(until));
        return fresh;
    }

    /** The site's own places first; then the others, by name. */
    private Beside.Table table(Visit visit, Kept<WaitingTimes> kept) {
        List<WaitingTimes.Place> all = kept.value().places();
        Set<String> own = employers.of(visit).numbers();
        var sorted = new ArrayList<>(
                all.stream().filter(one -> own.contains(one.number())).toList());
        sorted.addAll(all.stream().filter(one -> !own.contains(one.number())).toList());
        List<WaitingTimes.Place> shown = sorted.stream().limit(MOST_PLACES).toList();
        Set<Care> cares = EnumSet.noneOf(Care.class);
        shown.forEach(one -> cares.addAll(one.weeks().keySet()));
        return new Beside.Table(
                cares.stream().map(Care::key).toList(),
                shown.stream()
                        .map(one -> place(one, own.contains(one.number()), cares))
                        .toList(),
                all.size() - shown.size(),
                visit.moment(kept.told()),
                doors.way(Waits.SOURCE) == Doors.Way.RECORDED);
    }

    private static Beside.Place place(WaitingTimes.Place place, boolean own, Set<Care> cares) {
        var weeks = new ArrayList<@Nullable Integer>();
        cares.forEach(care -> weeks.add(place.weeks().get(care)));
        return new Beside.Place(place.name(), own, weeks);
    }

    Beside.@Nullable Extract helsenorge(Visit visit, Details details) {
        Details.HelsenorgeLink link = details.helsenorge();
        if (link == null) {
            return null;
        }
        Optional<Kept<Extract>> kept = Shared.one(
                visit, told, link.path(), path -> new Part<>(extracts.find(path), List.of(Extracts.scope(path))));
        return new Beside.Extract(
                usable(visit, Extracts.SOURCE, kept, Extracts.KEPT)
                        .map(found -> told(visit, found))
                        .orElse(null),
                new Link(label(visit, link.title()), Outside.canonical(HELSENORGE, link.path())));
    }

    private Beside.Told told(Visit visit, Kept<Extract> kept) {
        Extract said = kept.value();
        return new Beside.Told(
                said.title(),
                said.ingress(),
                said.language(),
                said.blocks(),
                visit.moment(kept.told()),
                doors.way(Extracts.SOURCE) == Doors.Way.RECORDED);
    }

    /** Whoever follows it should know that they leave. */
    private static String label(Visit visit, String title) {
        return title.contains("helsenorge.no") ? title : visit.words().get("helsenorge.link", title);
    }
}
