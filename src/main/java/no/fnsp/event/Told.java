package no.fnsp.event;

import org.jspecify.annotations.Nullable;

/** What came of saying something of an event. Never changes. */
public sealed interface Told {

    /** This is said from now on. */
    record Ok(Event event) implements Told {}

    /** The same was said before. */
    record NoNews(Event event) implements Told {}

    /** Somebody else has said something since it was read; nothing is changed. @param theirs null where they have taken it away */
    record Outdated(@Nullable Event theirs) implements Told {}

    /** It is not taken away while something that readers were told of is still to come. */
    record StillToCome(Event event) implements Told {}
}
