package no.fnsp.media;

import java.util.Optional;

/** What became of saying something about an asset. */
public sealed interface Said {

    record Ok(Description description) implements Said {}

    /** It was known already. */
    record NoNews() implements Said {}

    /** Somebody else has said something since it was read. */
    record Outdated(Optional<Description> theirs) implements Said {}
}
