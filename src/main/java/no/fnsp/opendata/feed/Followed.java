package no.fnsp.opendata.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of resource that the change feed tells of, besides treatments and sites. Each is a component of its own. */
public interface Followed {

    /** What of this kind each of some entries touched, by the number of the entry; public or not. */
    Map<Long, Set<UUID>> touched(List<Entry> entries, Instant at);

    /** How these are for readers. What readers have never seen is not in the answer. */
    Map<UUID, Now> now(Collection<UUID> ids, Instant at);

    /**
     * How one of them is for readers. Never changes.
     *
     * @param resource the word of the feed: {@code study}
     * @param site key of the site whose it is; null for what is no site's
     * @param href where it is to be had; null when readers do not see it any more
     */
    record Now(
            String resource,
            @Nullable String site,
            @Nullable String href) {}
}
