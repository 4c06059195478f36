package no.fnsp.approval;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.fnsp.identity.Right;
import org.jspecify.annotations.Nullable;

/**
 * Somebody vouches for exactly one text. Never changes; other text has no part in it.
 *
 * @param hpr the number they had in the register of health personnel; empty when none was given, or when they have been forgotten
 */
public record Approval(
        UUID id,
        UUID edition,
        What what,
        UUID by,
        String profession,
        @Nullable UUID organisation,
        Instant at,
        @Nullable UUID inheritedFrom,
        String hpr) {

    /** As what they vouch, for colleagues: {@code overlege i ortopedi, HPR 1234567}; empty for whoever is no professional. */
    public String signed() {
        return hpr.isEmpty() ? profession : profession + ", HPR " + hpr;
    }

    public enum What {
        PROFESSIONAL,
        EDITORIAL,
        NATIONAL;

        /** What it takes to say so. */
        Right needed() {
            return switch (this) {
                case PROFESSIONAL -> Right.APPROVE;
                case EDITORIAL -> Right.EDIT;
                case NATIONAL -> Right.NATIONAL;
            };
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
