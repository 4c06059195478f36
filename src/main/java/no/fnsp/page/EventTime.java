package no.fnsp.page;

import no.fnsp.html.Link;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One time that an event is held, as a reader is told of it. Never changes.
 *
 * @param starts as machines read it, {@code 2027-02-02T10:00+01:00}
 * @param when in words
 * @param state {@code open}, {@code full} or {@code cancelled}
 * @param place a place of the hospital; null for none
 * @param closed what a place was called that is no more; empty for none
 * @param where which room, or where else; may be empty
 * @param address of the place; null for none
 * @param registration where one signs up; empty for nowhere
 */
public record EventTime(
        String starts,
        String when,
        String state,
        @Nullable Link place,
        String closed,
        String where,
        @Nullable Address address,
        Words.@Nullable Spoken note,
        String registration) {

    public boolean isCancelled() {
        return state.equals("cancelled");
    }

    /** The message that says how it stands; null where nothing need be said. */
    @Nullable
    String standing() {
        return state.equals("open") ? null : "event.state." + state;
    }
}
