package no.fnsp.placement;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A page that was taken off a site and can be put back. Never changes.
 *
 * @param path and {@code position} where it stood
 * @param by who took it away
 */
public record InTrash(UUID site, UUID document, String path, int position, Why why, UUID by, Instant since) {

    public enum Why {
        /** It was never published, or no longer. */
        TRASHED,
        /** Readers are told that it is gone, or led to what came instead. */
        WITHDRAWN;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
