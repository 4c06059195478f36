package no.fnsp.study;

/** What came of saying something of a study. Never changes. */
public sealed interface Told {

    /** It says this from now on. */
    record Ok(Study study) implements Told {}

    /** It said the same before. */
    record NoNews(Study study) implements Told {}

    /** Somebody else has said something since it was read; nothing is changed. */
    record Outdated(Study theirs) implements Told {}

    /** Somebody else has written in the draft since it was read; nothing is changed. */
    record WrittenSince(Draft theirs) implements Told {}

    /** It was never published, and shall not be. */
    record Discarded() implements Told {}

    /** It cannot be said. @param field what is wrong with which field @param why the key */
    record Wrong(String field, String why) implements Told {}
}
