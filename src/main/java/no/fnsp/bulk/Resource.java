package no.fnsp.bulk;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import no.fnsp.journal.Scope;

/**
 * One kind of thing that is dumped as a whole. A room that has one has a component that is one. It is divided in parts: of a part
 * nothing is composed anew until a scope that it was made from is touched.
 */
public interface Resource {

    /** Stands in the address of its file: lower case letters, digits and hyphens. */
    String name();

    /** The names of its parts as they are now, in the order in which they stand in the file; names as in {@link #name}. */
    List<String> parts(Instant at);

    /** Writes all of one part. @return what it was made from */
    From write(String part, Instant at, Lines lines) throws IOException;

    /** Takes what is written: each one line of JSON. */
    interface Lines {

        void add(byte[] json) throws IOException;
    }

    /**
     * What a part was made from. Never changes.
     *
     * @param position of the journal before anything was read
     * @param until from when on it is another by time alone; {@link Instant#MIN} for a part that is made anew each time
     */
    record From(long position, Instant until, List<Scope> scopes) {

        public From {
            scopes = List.copyOf(scopes);
        }

        /** So few lines that looking for what has changed costs more than writing them. */
        public static From anew() {
            return new From(0, Instant.MIN, List.of());
        }
    }
}
