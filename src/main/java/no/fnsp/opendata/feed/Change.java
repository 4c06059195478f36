package no.fnsp.opendata.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One resource that one entry touched. Never changes.
 *
 * @param number of the entry; several changes may share it
 * @param resource one of {@link Changes#RESOURCES}
 * @param id of the treatment, study and so on; of a site its key
 * @param site key of the site whose it is; null for what is no site's own
 * @param state {@code changed}, or {@code withdrawn} where it is no longer to be had: remove it where you show it
 * @param href where it is to be had; null when it is withdrawn
 */
record Change(
        long number,
        Instant at,
        String resource,
        String id,
        @Nullable String site,
        String state,
        @Nullable String href) {

    static Change of(Entry entry, String resource, String id, @Nullable String site, @Nullable String href) {
        return new Change(entry.number(), entry.at(), resource, id, site, href == null ? "withdrawn" : "changed", href);
    }
}
