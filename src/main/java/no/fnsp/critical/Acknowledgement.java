package no.fnsp.critical;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A site has seen a critical error, and says what it did. Never changes. */
public record Acknowledgement(UUID error, UUID site, What what, String reason, UUID by, Instant at) {

    public enum What {
        /** It had no words of its own in the way, or shows what is right by now. */
        SEEN,
        /** Its own words are right as they are, and it says why. */
        KEPT,
        /** It has put its own words right. */
        EDITED,
        /** It shows the national words again. */
        NATIONAL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<What> find(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }
}
