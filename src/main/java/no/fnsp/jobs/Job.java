package no.fnsp.jobs;

import java.time.Instant;
import no.fnsp.identity.Permit;

/**
 * One kind of work that is done at its time; a room that has such work has a component that is one. It is done at least
 * once: after a crash it is done again, so doing it twice must be as doing it once. What the key names tells whether it has
 * been done.
 */
public interface Job {

    /** Stands in the database beside what waits, and in the journal as who acted: never changed. */
    String name();

    /** Does what the key names. What it throws is logged, and it is tried again later. @param permit the job's own */
    Next run(Permit permit, String key);

    /** What comes after. */
    sealed interface Next {

        /** Nothing; the key may be forgotten. */
        record Done() implements Next {}

        /** The same once more. */
        record Again(Instant at) implements Next {}
    }
}
