package no.fnsp.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What there is to tell, in the one order of the journal. The room that knows what is public has a component that is one. */
public interface News {

    /**
     * @param kinds of resources that are told of; empty for all
     * @param sites keys of the sites whose resources are told of; empty for all. What belongs to no site is told in any case
     * @param most how many entries of the journal are looked through at the most
     */
    Told after(long number, Set<String> kinds, Set<String> sites, int most);

    /** The last number that this node knows of. */
    long last();

    /** The kinds there are. */
    List<String> kinds();

    /** @param next everything up to this number has been looked through */
    record Told(List<Message> messages, long next) {

        public Told {
            messages = List.copyOf(messages);
        }
    }

    /** What one act changed. Never changes. @param items as they become JSON: what it is, and where it is read */
    record Message(long number, Instant at, List<?> items) {

        public Message {
            items = List.copyOf(items);
        }
    }
}
