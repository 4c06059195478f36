package no.fnsp.study;

import java.util.UUID;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A hospital that can answer for a study or take part in one. Never changes.
 *
 * @param key the stable name that files and addresses use
 * @param region key of the region it is listed under; empty for one that is no more
 * @param site its own site; null for one that has none any longer
 */
public record Trust(
        UUID id,
        String key,
        Words name,
        String region,
        @Nullable UUID site) {

    /** Whether it is still a hospital here, with a site of its own. */
    public boolean isHere() {
        return site != null;
    }
}
