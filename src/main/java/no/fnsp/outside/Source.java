package no.fnsp.outside;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.fnsp.identity.Permit;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked now and then. A room that asks has a component that is one. */
public interface Source {

    /** Stands in settings, in the database and at the desk: never changed. */
    String key();

    /** How long it is left alone after a round that went well. */
    Duration pause();

    /**
     * Asks for what is due, and keeps what is good.
     *
     * @throws Trouble when the round could not be gone on with; what it had kept by then stays
     */
    Round round(Permit permit, Fetch fetch) throws Trouble;

    /** What there is of it now, as the desk tells: numbers under the words of messages. */
    List<Count> counts(Instant at);

    /** @param what the last part of a message's key */
    record Count(String what, long number) {}

    /**
     * What came of asking.
     *
     * @param more whether there is more to ask for at once
     * @param trouble what went wrong with some of it, when the rest went well; null for nothing
     */
    record Round(boolean more, @Nullable Trouble trouble) {

        public static final Round DONE = new Round(false, null);
        public static final Round MORE = new Round(true, null);
    }
}
