package no.fnsp.movedon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is decided about local words in one chapter. Never changes.
 *
 * @param reason why they stand; required where they replace or hide the national ones
 */
public record Decision(What what, String reason) {

    public Decision {
        reason = reason.strip();
    }

    public enum What {
        /** The proposal becomes what is said here. */
        MERGED,
        /** They are as they should be, also beside the new national words. */
        KEPT,
        /** They go, and the national words are read. */
        NATIONAL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<What> find(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }
}
