package no.fnsp.outside;

/** What a source answered when it was asked for one thing. */
public sealed interface Answer<T> {

    record Got<T>(T value, Version version) implements Answer<T> {}

    /** The same as the version we have. */
    record AsBefore<T>() implements Answer<T> {}

    /** There is no such thing. */
    record Missing<T>() implements Answer<T> {}
}
