package no.fnsp.eventdesk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.event.Event;
import no.fnsp.event.Occurrence;
import org.jspecify.annotations.Nullable;

/** An event that somebody writes on: what readers see of it, and what is written beside. Never changes. Both null for a new one. */
record Known(@Nullable Event published, @Nullable Event draft) {

    static final Known NOTHING = new Known(null, null);

    static Known of(Map<Event.Lane, Event> lanes) {
        return new Known(lanes.get(Event.Lane.PUBLISHED), lanes.get(Event.Lane.DRAFT));
    }

    /** What is written on: the draft where there is one. */
    Optional<Event> newest() {
        return Optional.ofNullable(draft == null ? published : draft);
    }

    /** The times that readers have been told of. */
    Set<UUID> told() {
        return published == null
                ? Set.of()
                : published.says().occurrences().stream().map(Occurrence::id).collect(Collectors.toSet());
    }
}
