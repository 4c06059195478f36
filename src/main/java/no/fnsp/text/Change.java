package no.fnsp.text;

/** What happened to a chapter or a block from one text to another; that it was moved is told beside it. */
public enum Change {
    SAME,
    CHANGED,
    ADDED,
    REMOVED,
    /** One block became several that follow each other. */
    SPLIT,
    /** Several blocks became one. */
    JOINED
}
