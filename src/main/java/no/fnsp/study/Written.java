package no.fnsp.study;

/** What came of writing in a draft. Never changes. */
public sealed interface Written {

    record Ok(Draft draft) implements Written {}

    /** Somebody else has written since it was read; nothing is changed. */
    record Outdated(Draft theirs) implements Written {}

    /** It is not anybody's turn to write. */
    record Closed() implements Written {}
}
