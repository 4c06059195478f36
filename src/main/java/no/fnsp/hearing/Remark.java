package no.fnsp.hearing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a site says of a chapter. Never changes; other words are another remark.
 *
 * @param chapter its id; empty for the whole text
 * @param handling what the national editors did with it; null while they have not
 */
public record Remark(
        UUID id,
        UUID site,
        boolean late,
        String chapter,
        String words,
        UUID by,
        Instant at,
        @Nullable Handling handling) {

    /** @param reason why it was not taken in; may be empty when it was */
    public record Handling(boolean takenIn, String reason, UUID by, Instant at) {}

    public boolean isHandled() {
        return handling != null;
    }
}
