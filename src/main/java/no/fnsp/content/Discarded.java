package no.fnsp.content;

/** What came of throwing a draft away. */
public sealed interface Discarded {

    /** The draft is gone; what it said stands in the history. */
    record Ok() implements Discarded {}

    /** Somebody else has saved in it since; it stays. */
    record SavedSince(Draft theirs) implements Discarded {}

    /** It was gone already. */
    record Gone(Ended what) implements Discarded {}
}
