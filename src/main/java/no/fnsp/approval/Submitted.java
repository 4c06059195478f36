package no.fnsp.approval;

import no.fnsp.content.Draft;

/** What came of sending a draft, of taking it back, or of sending it back. Nothing has changed but after {@code Ok}. */
public sealed interface Submitted {

    record Ok(Submission submission) implements Submitted {}

    /** It waits already. */
    record Waits(Submission submission) implements Submitted {}

    /** Somebody has saved in the draft since it was read. */
    record SavedSince(Draft theirs) implements Submitted {}

    /** There is no such draft, or nothing of it waits: somebody was first. */
    record NothingThere() implements Submitted {}

    /** More than {@link Submission#LONGEST} characters. */
    record TooLong(int length) implements Submitted {}

    /** Whoever gets a text back must be told what is wrong with it. */
    record NoWords() implements Submitted {}
}
