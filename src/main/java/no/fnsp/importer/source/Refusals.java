package no.fnsp.importer.source;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Gathers all that is wrong in a folder, so that one reading tells everything; stops at {@link #MOST}. */
public final class Refusals {

    /** More than this nobody reads. */
    public static final int MOST = 200;

    private final NavigableSet<Refusal> found = new TreeSet<>();

    public void add(String file, int line, String reason) {
        if (!isFull()) {
            found.add(new Refusal(file, line, reason));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public boolean isFull() {
        return found.size() >= MOST;
    }

    /** By file and line. */
    public List<Refusal> sorted() {
        return List.copyOf(found);
    }
}
