package no.fnsp.paper;

/** What came of telling something of a document. Never changes. */
public sealed interface Told {

    /** This is told from now on. */
    record Ok(Paper paper) implements Told {}

    /** The same was told before. */
    record NoNews(Paper paper) implements Told {}

    /** Somebody else has told something since it was read; nothing is changed. */
    record Outdated(Paper theirs) implements Told {}
}
