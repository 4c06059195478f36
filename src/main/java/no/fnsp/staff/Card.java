package no.fnsp.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is told of somebody who works in a part of a hospital. Never changes.
 *
 * @param unit the node they work in
 * @param title their role, in the languages of the site
 * @param phone at work; may be empty
 * @param email at work; may be empty
 * @param portrait a picture of the media library; null for none
 * @param leader whether they lead the part
 * @param place where among the others they stand, the lowest first
 * @param begins the first day they work there; null when it is over long ago or nobody knows
 * @param ends the last day; null for nobody knows
 */
public record Card(
        UUID unit,
        String name,
        Words title,
        String phone,
        String email,
        @Nullable UUID portrait,
        boolean leader,
        int place,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends) {

    /** The instant from which they are told of, where the hospitals are. */
    public Instant shownFrom() {
        return begins == null ? Instant.MIN : start(begins);
    }

    /** The instant from which they are not any more: the end of the last day. */
    public Instant shownUntil() {
        return ends == null ? Instant.MAX : start(ends.plusDays(1));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Norway.TIME).toInstant();
    }

    public boolean isShown(Instant at) {
        return !at.isBefore(shownFrom()) && at.isBefore(shownUntil());
    }

    /** The next instant at which that changes by itself; {@link Instant#MAX} for never. */
    public Instant turnsAfter(Instant at) {
        return at.isBefore(shownFrom()) ? shownFrom() : at.isBefore(shownUntil()) ? shownUntil() : Instant.MAX;
    }
}
