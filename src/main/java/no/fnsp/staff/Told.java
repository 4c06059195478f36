package no.fnsp.staff;

/** What came of telling something of somebody. Never changes. */
public sealed interface Told {

    /** This is told from now on. */
    record Ok(Person person) implements Told {}

    /** The same was told before. */
    record NoNews(Person person) implements Told {}

    /** Somebody else has told something since it was read; nothing is changed. */
    record Outdated(Person theirs) implements Told {}

    /** Nothing is told of them any more. */
    record Gone() implements Told {}
}
