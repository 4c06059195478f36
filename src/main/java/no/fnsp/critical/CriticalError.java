package no.fnsp.critical;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One error that was dangerous, and what came of it. Never changes; what is answered later is a row of its own.
 *
 * @param document the national text it stood in
 * @param wrong told to those who work with the text
 * @param warning told to readers; of a withdrawal, why the text is gone
 * @param forced whether the national chapter stands in the place of local words until the site has looked at them
 * @param reviewDue until when somebody else must have looked at it
 * @param review null until they have
 * @param settled what came of a review that disagreed; null until it is settled
 * @param restored when a withdrawn text came back; null while it is gone
 */
public record CriticalError(
        UUID id,
        UUID document,
        Act act,
        String wrong,
        Words warning,
        boolean forced,
        UUID by,
        Instant at,
        Instant reviewDue,
        @Nullable Review review,
        @Nullable Said settled,
        @Nullable Instant restored) {

    public enum Act {
        CORRECTION,
        WITHDRAWAL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the other pair of eyes said. */
    public record Review(boolean agrees, String words, UUID by, Instant at) {}

    public record Said(String words, UUID by, Instant at) {}

    /** Somebody disagreed, and nobody has said what came of it. */
    public boolean isDisputed() {
        return review != null && !review.agrees() && settled == null;
    }
}
