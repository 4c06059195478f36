package no.fnsp.ordering;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something there is already that may be what somebody is about to order. Never changes.
 *
 * @param id of the concept, the order, or the text
 * @param text the main national text of it; null when there is none yet
 * @param name the one of its names that is most like, or its first one when a code is the same
 * @param code the code that both have; empty when the names are alike
 * @param likeness from 0 to 1
 */
public record Lookalike(Kind kind, UUID id, @Nullable UUID text, String name, String code, double likeness) {

    /** What it is. */
    public enum Kind {
        CONCEPT,
        ORDER,
        VARIANT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
