package no.fnsp.media;

import java.util.Optional;

/** What became of a file that was handed in. */
public sealed interface Received {

    /**
     * It was let in.
     *
     * @param said what its name says that it is, where that is something else than it is
     */
    record Kept(Asset asset, AssetFile file, Optional<FileType> said) implements Received {}

    /** The very same bytes were handed in before, and made this asset. */
    record SameAsBefore(Asset asset) implements Received {}

    /** Somebody else has put another file in its place meanwhile; theirs is shown, and nothing of this one is kept. */
    record Overtaken(Asset asset) implements Received {}

    record Refused(Refusal why) implements Received {}
}
