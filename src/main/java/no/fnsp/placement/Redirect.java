package no.fnsp.placement;

import java.util.Locale;
import java.util.UUID;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an address that is no longer in use leads to, or one that a manager has chosen. Never changes.
 *
 * @param document what to show instead, wherever it lives now; null when it is gone for good
 * @param note for readers, when it is gone: why
 * @param address where it leads when that is no document: {@code /avdelinger} on the site, or a whole address; null for none
 */
public record Redirect(
        UUID site,
        String path,
        @Nullable UUID document,
        Reason reason,
        Words note,
        @Nullable String address) {

    public Redirect(UUID site, String path, @Nullable UUID document, Reason reason, Words note) {
        this(site, path, document, reason, note, null);
    }

    public enum Reason {
        MOVED,
        MERGED,
        REPLACED,
        WITHDRAWN,
        REMOVED,
        /** Somebody who looks after the site has it lead there. */
        LED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
