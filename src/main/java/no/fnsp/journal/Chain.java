package no.fnsp.journal;

import java.util.ArrayList;
import java.util.List;

/** The chain while it is being made longer: entries go in one by one, links come out many at a time. */
final class Chain {

    private static final int AT_A_TIME = 1000;

    private final Links links;
    private final List<Link> unwritten = new ArrayList<>();
    private Link head;

    Chain(Links links, Link head) {
        this.links = links;
        this.head = head;
    }

    void add(Entry entry) {
        head = head.then(entry);
        unwritten.add(head);
        if (unwritten.size() == AT_A_TIME) {
            flush();
        }
    }

    /** Writes what has not been written yet, and returns the last link. */
    Link flush() {
        if (!unwritten.isEmpty()) {
            links.append(unwritten);
            unwritten.clear();
        }
        return head;
    }
}
