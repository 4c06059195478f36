package no.fnsp.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What goes on with files, and may fail. */
final class Disk {

    private Disk() {}

    interface Doing<T> {
        T go() throws IOException;
    }

    static <T> T doing(Doing<T> doing) {
        try {
            return doing.go();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
