package no.fnsp.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One time that an event is held. Never changes; what is said of it later has its id.
 *
 * @param place a place of the hospital; null for none
 * @param placeName what the place was called when this was written: a place may close
 * @param where which room, or where it is when it is at no place of the hospital
 * @param note what is special about this time
 * @param registration the address where one signs up; may be empty
 * @param sequence how often it has been changed since readers saw it first; calendars go by it
 */
public record Occurrence(
        UUID id,
        WallTime starts,
        WallTime ends,
        State state,
        @Nullable UUID place,
        Words placeName,
        String where,
        Words note,
        String registration,
        int sequence) {

    public Occurrence {
        placeName = placeName == null ? Words.NONE : placeName;
        where = where == null ? "" : where;
        note = note == null ? Words.NONE : note;
        registration = registration == null ? "" : registration;
    }

    /** How it stands. */
    public enum State {
        OPEN,
        FULL,
        CANCELLED;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<State> find(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    @JsonIgnore
    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    public boolean isOver(Instant at) {
        return !ends.instant().isAfter(at);
    }

    public Occurrence in(State other) {
        return new Occurrence(id, starts, ends, other, place, placeName, where, note, registration, sequence);
    }

    /** The same as the so-manieth thing that is said of it. */
    Occurrence numbered(int number) {
        return new Occurrence(id, starts, ends, state, place, placeName, where, note, registration, number);
    }
}
