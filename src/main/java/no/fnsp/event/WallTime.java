package no.fnsp.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import no.fnsp.text.Norway;

/**
 * A time as clocks in Norway show it: a course at ten is at ten also when the clocks have been changed. Never changes.
 *
 * @param second whether it is the second of the two times that clocks show this, in the night they are set back
 */
public record WallTime(LocalDateTime shown, boolean second) {

    public static WallTime of(LocalDateTime shown) {
        return new WallTime(shown, false);
    }

    public static WallTime of(Instant at) {
        ZonedDateTime there = at.atZone(Norway.TIME);
        return new WallTime(
                there.toLocalDateTime(), !there.withEarlierOffsetAtOverlap().equals(there));
    }

    /** How often clocks show it: never, in the night they are set forward; twice, in the night they are set back. */
    public static int times(LocalDateTime shown) {
        return offsets(shown).size();
    }

    public Instant instant() {
        ZonedDateTime there = shown.atZone(Norway.TIME);
        return (second ? there.withLaterOffsetAtOverlap() : there.withEarlierOffsetAtOverlap()).toInstant();
    }

    private static List<ZoneOffset> offsets(LocalDateTime shown) {
        return Norway.TIME.getRules().getValidOffsets(shown);
    }
}
