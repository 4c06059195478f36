package no.fnsp.placement;

import java.util.Locale;
import java.util.UUID;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an address that is no longer in use leads to. Never changes.
 *
 * @param document what to show instead, wherever it lives now; null when it is gone for good
 * @param note for readers, when it is gone: why
 */
public record Redirect(UUID site, String path, @Nullable UUID document, Reason reason, Words note) {

    public enum Reason {
        MOVED,
        MERGED,
        REPLACED,
        WITHDRAWN,
        REMOVED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
