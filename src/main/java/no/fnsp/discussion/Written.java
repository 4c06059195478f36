package no.fnsp.discussion;

import java.util.Set;
import java.util.UUID;

/** What came of writing a comment. Whoever wrote it still has the words; only the first keeps them. */
public sealed interface Written {

    record Ok(UUID comment) implements Written {}

    record Empty() implements Written {}

    record TooLong(int length, int limit) implements Written {}

    /** These may not read the text, so they are not asked to. */
    record Strangers(Set<UUID> people) implements Written {}

    /** The text has no such conversation. */
    record Unknown() implements Written {}
}
