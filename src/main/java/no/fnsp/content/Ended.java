package no.fnsp.content;

import java.time.Instant;
import java.util.UUID;

/** What became of a draft that is no more. */
public sealed interface Ended {

    /** What it said is an edition now. */
    record Became(UUID edition, UUID by, Instant at) implements Ended {}

    /** Somebody threw it away; what it said stands in the history. */
    record Discarded(UUID by, Instant at) implements Ended {}

    /** There was no such draft of this document, as far as is known. */
    record Unknown() implements Ended {}
}
