package no.fnsp.media.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import no.fnsp.media.Stored;

/**
 * Where the bytes of files lie, by name: a SHA-256 in hexadecimal. What a name means never changes, so that a name that is taken is
 * not written again, and what was read once can be kept.
 */
public interface Store {

    /** Two, because one of them can be emptied. */
    enum Shelf {
        /** What was handed in; the name is the hash of the bytes. */
        FILES,
        /** Sizes of pictures; the name is the hash of what they are made from and how. They are made again when they are gone. */
        SIZES
    }

    /** Puts a copy of the file there. Does nothing when the name is taken. When it returns, the bytes survive a loss of power. */
    void put(Shelf shelf, String name, Path file) throws IOException;

    /** Empty when nothing has the name. */
    Optional<Stored> get(Shelf shelf, String name) throws IOException;

    boolean exists(Shelf shelf, String name) throws IOException;
}
