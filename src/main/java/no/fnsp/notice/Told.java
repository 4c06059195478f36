package no.fnsp.notice;

/** What came of saying something in a notice. Never changes. */
public sealed interface Told {

    /** It says this from now on. */
    record Ok(Notice notice) implements Told {}

    /** It said the same before. */
    record NoNews(Notice notice) implements Told {}

    /** Somebody else has said something since it was read; nothing is changed. */
    record Outdated(Notice theirs) implements Told {}
}
