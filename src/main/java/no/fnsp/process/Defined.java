package no.fnsp.process;

/** What came of saying anew which steps there are. Only {@code Ok} has changed anything. */
public sealed interface Defined {

    record Ok(Definition definition) implements Defined {}

    record AsBefore() implements Defined {}

    /** Somebody has changed them since they were read. */
    record ChangedSince(Definition theirs) implements Defined {}

    record Refused(Why why) implements Defined {}

    enum Why {
        /** A step has no sensible number of days. */
        DAYS,
        TWICE,
        /** Those who are asked cannot do it. */
        ASKED,
        /** Nobody else than the author would have to see it. */
        ALONE,
        /** An editorial change keeps its approvals only when a checker says that it means the same. */
        UNCHECKED,
        /** A critical correction waits for nobody. */
        CRITICAL
    }
}
