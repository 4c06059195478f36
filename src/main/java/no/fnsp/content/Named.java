package no.fnsp.content;

/** What came of giving a version a name. */
public sealed interface Named {

    /** It has the name, or none when none was given. */
    record Ok(Version version) implements Named {}

    record TooLong(int length, int limit) implements Named {}

    /** The document has no such version, or it has been pruned. */
    record Unknown() implements Named {}
}
