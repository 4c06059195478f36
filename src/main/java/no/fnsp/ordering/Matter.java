package no.fnsp.ordering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a hospital asked the national base for, as it was read: an order, a change, a variant. Never changes.
 *
 * @param site whose people ask
 * @param document the national text it is about; of an order the text that the new one shall replace
 * @param partOf the order of the diagnosis it was ordered with
 */
public record Matter(
        UUID id,
        What what,
        UUID site,
        @Nullable UUID document,
        @Nullable UUID partOf,
        String title,
        Wish wish,
        UUID askedBy,
        Instant asked,
        Standing standing) {

    public State state() {
        return standing.state();
    }

    public boolean isOpen() {
        return state().isOpen();
    }

    /** @throws ClassCastException when it is no order */
    public Wish.Page page() {
        return (Wish.Page) wish;
    }

    /** @throws ClassCastException when it is no change */
    public Wish.Change change() {
        return (Wish.Change) wish;
    }
}
