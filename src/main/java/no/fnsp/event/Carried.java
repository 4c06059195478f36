package no.fnsp.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Carries on what readers were told: what has been held stays as it was, and what is still to come is cancelled where it is left out,
 * never silently gone. Each time that changes gets the next number, so that calendars take it.
 */
final class Carried {

    private final Saying before;
    private final Saying after;
    private final Instant now;

    private Carried(Saying before, Saying after, Instant now) {
        this.before = before;
        this.after = after;
        this.now = now;
    }

    static Saying on(Saying before, Saying after, Instant now) {
        return new Carried(before, after, now).saying();
    }

    private Saying saying() {
        Map<UUID, Occurrence> old =
                before.occurrences().stream().collect(Collectors.toMap(Occurrence::id, Function.identity()));
        Set<UUID> named = new HashSet<>();
        var all = new ArrayList<Occurrence>();
        for (Occurrence one : after.occurrences()) {
            named.add(one.id());
            Occurrence was = old.get(one.id());
            all.add(was == null ? one.numbered(0) : was.isOver(now) ? was : numbered(was, one));
        }
        before.occurrences().stream()
                .filter(one -> !named.contains(one.id()))
                .map(one -> one.isOver(now) ? one : numbered(one, one.in(Occurrence.State.CANCELLED)))
                .forEach(all::add);
        return after.at(List.copyOf(all));
    }

    private Occurrence numbered(Occurrence was, Occurrence is) {
        Occurrence same = is.numbered(was.sequence());
        boolean changed = !same.equals(was) || !saysTheSame();
        return changed ? is.numbered(was.sequence() + 1) : same;
    }

    /** But for the times, and for which sites list it. */
    private boolean saysTheSame() {
        return before.at(List.of())
                .spread(Spread.HERE)
                .equals(after.at(List.of()).spread(Spread.HERE));
    }
}
