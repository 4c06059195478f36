package no.fnsp.review;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looks at a text anew, or has. Never changes; it is closed.
 *
 * @param before the approval the text had when it began; null for none
 * @param finding what was found when the text must be changed; null when nobody has said so
 * @param ended how it ended; null while it goes on
 */
public record Review(
        UUID id,
        UUID document,
        @Nullable Instant before,
        UUID by,
        Instant since,
        @Nullable Finding finding,
        @Nullable Ended ended) {

    /** Characters; of what is written down with an outcome. */
    public static final int LONGEST = 2000;

    public record Finding(String words, UUID by, Instant at) {}

    public record Ended(Outcome outcome, String words, UUID by, Instant at) {}

    public enum Outcome {
        /** A professional vouches for exactly the words that are published. */
        UNCHANGED,
        CHANGED,
        WITHDRAWN,
        /** The text was taken away by other ways. */
        OVER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return ended == null;
    }

    public Optional<Ended> outcome() {
        return Optional.ofNullable(ended);
    }
}
