package no.fnsp.feedback;

/** What came of what a reader wrote. */
public sealed interface Said {

    /** Kept, without what tells who somebody is; or there was nothing to keep. */
    record Kept() implements Said {}

    /** @param by how many characters */
    record TooLong(int by) implements Said {}

    /** Sooner than anybody writes. */
    record TooSoon() implements Said {}

    /** The receipt is old, of another page, or none of ours. */
    record NoReceipt() implements Said {}
}
