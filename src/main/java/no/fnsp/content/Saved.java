package no.fnsp.content;

/** What came of saving a draft. */
public sealed interface Saved {

    /** It is kept as it was written. */
    record Ok(Draft draft) implements Saved {}

    /** Somebody saved since the writer last read; nothing was overwritten, and here is what they wrote. */
    record Outdated(Draft theirs) implements Saved {}
}
