package no.fnsp.event;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * As much of a published event as lists go by. Never changes.
 *
 * @param site whose it is
 * @param times those that were still to come when it was asked for, the next first; none for an online course
 */
public record Brief(
        UUID event,
        UUID site,
        String slug,
        UUID said,
        Kind kind,
        Set<Audience> audience,
        Attendance attendance,
        List<UUID> treatments,
        Words titles,
        List<Time> times) {

    public Brief {
        treatments = List.copyOf(treatments);
        times = List.copyOf(times);
    }

    /** @param place null for none of the hospital's places */
    public record Time(
            Instant starts,
            Instant ends,
            Occurrence.State state,
            @Nullable UUID place) {}

    public String address() {
        return Event.FOLDER + "/" + slug;
    }

    /** The instant from which some of these are not what they were, though nobody writes anything: one of them is over. */
    public static Instant turn(Collection<Brief> some) {
        return some.stream()
                .flatMap(one -> one.times().stream())
                .map(Time::ends)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    /** When it is held next; {@link Instant#MAX} for an online course, which stands after those that must be caught. */
    public Instant next() {
        return times.isEmpty() ? Instant.MAX : times.getFirst().starts();
    }
}
