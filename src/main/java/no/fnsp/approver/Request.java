package no.fnsp.approver;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.fnsp.content.Draft;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One professional is asked to vouch for exactly the words of one edition, as known at one moment. Never changes.
 *
 * @param state how they were in the register when they were asked
 * @param message to them; may be empty
 * @param opened when the link was first opened; null when it was not
 */
public record Request(
        UUID id,
        UUID professional,
        long state,
        UUID document,
        Language language,
        UUID edition,
        UUID draft,
        Draft.Lane lane,
        String message,
        UUID by,
        Instant at,
        Instant expires,
        @Nullable Instant opened,
        @Nullable Instant revoked,
        @Nullable Instant answered) {

    /** The longest message, in characters. */
    public static final int LONGEST = 2000;

    public enum Status {
        SENT,
        OPENED,
        ANSWERED,
        REVOKED,
        EXPIRED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Status status(Instant now) {
        if (answered != null) {
            return Status.ANSWERED;
        }
        if (revoked != null) {
            return Status.REVOKED;
        }
        if (!expires.isAfter(now)) {
            return Status.EXPIRED;
        }
        return opened == null ? Status.SENT : Status.OPENED;
    }

    public boolean waits(Instant now) {
        Status status = status(now);
        return status == Status.SENT || status == Status.OPENED;
    }
}
