package no.fnsp.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From when until when readers see a notice. Never changes. @param until the first instant they do not; null while nobody knows */
public record Period(Instant from, @Nullable Instant until) {

    public boolean isOpen() {
        return until == null;
    }

    public boolean hasBegun(Instant at) {
        return !from.isAfter(at);
    }

    public boolean isOver(Instant at) {
        return until != null && !until.isAfter(at);
    }

    public boolean covers(Instant at) {
        return hasBegun(at) && !isOver(at);
    }

    /** The same, over from an instant on; what had not begun never does. */
    Period endedAt(Instant at) {
        return new Period(hasBegun(at) ? from : at, at);
    }
}
