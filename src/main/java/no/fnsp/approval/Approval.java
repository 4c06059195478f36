package no.fnsp.approval;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody vouches for exactly one text. Never changes; other text has no part in it. */
public record Approval(
        UUID id,
        UUID edition,
        What what,
        UUID by,
        String profession,
        @Nullable UUID organisation,
        Instant at,
        @Nullable UUID inheritedFrom) {

    public enum What {
        PROFESSIONAL,
        EDITORIAL,
        NATIONAL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
