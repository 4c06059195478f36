package no.fnsp.eventdesk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.event.Event;
import no.fnsp.event.Occurrence;
import no.fnsp.event.Taking;

/**
 * The events of a site: what is written on, what readers see, what is over. Never changes.
 *
 * @param taking what the site says of others' events
 * @param outdated whether somebody else has said something else of those meanwhile
 */
public record ListPage(DeskFrame frame, Here here, List<Event> all, Taking.Choice taking, boolean outdated)
        implements DeskPage {

    public ListPage {
        all = List.copyOf(all);
    }

    List<Event> drafts() {
        return all.stream().filter(event -> event.lane() == Event.Lane.DRAFT).toList();
    }

    List<Event> toCome() {
        return all.stream()
                .filter(event ->
                        event.lane() == Event.Lane.PUBLISHED && !event.says().isOver(here.now()))
                .sorted(Comparator.comparing(this::next))
                .toList();
    }

    List<Event> over() {
        return all.stream()
                .filter(event ->
                        event.lane() == Event.Lane.PUBLISHED && event.says().isOver(here.now()))
                .toList();
    }

    private Instant next(Event event) {
        return event.says().toCome(here.now()).stream()
                .findFirst()
                .map(one -> one.starts().instant())
                .orElse(Instant.MAX);
    }

    /** What whoever says something of others' events has seen. */
    String read() {
        return taking.said() == null ? "" : taking.said().toString();
    }

    String href(Event event) {
        return here.to("/" + event.id());
    }

    /** When it is held next, and how often after that. */
    String when(Event event) {
        List<Occurrence> toCome = event.says().toCome(here.now());
        Optional<Occurrence> next = toCome.stream().findFirst();
        return next.map(one -> frame.words()
                        .get("eventdesk.next", frame.moment(one.starts().instant()), toCome.size()))
                .orElseGet(() -> frame.words()
                        .get(event.says().occurrences().isEmpty() ? "eventdesk.no-times" : "eventdesk.all-held"));
    }

    boolean isCancelled(Event event) {
        return event.says().isCancelled(here.now());
    }
}
