package no.fnsp.fact;

/** What came of saying something of a fact. Never changes. */
public sealed interface Told {

    /** It says this from now on. */
    record Ok(Fact fact) implements Told {}

    /** It said the same before. */
    record NoNews(Fact fact) implements Told {}

    /** Somebody else has said something since it was read; nothing is changed. */
    record Outdated(Fact theirs) implements Told {}
}
