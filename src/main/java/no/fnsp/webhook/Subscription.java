package no.fnsp.webhook;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told of changes. Never changes.
 *
 * @param site whose it is; null for the country's
 * @param owner who is written to when it does not work
 * @param kinds and sites, as {@link News#after} takes them
 */
public record Subscription(
        UUID id,
        @Nullable UUID site,
        UUID owner,
        String name,
        String address,
        Set<String> kinds,
        Set<String> sites,
        Instant made) {

    /** What a permit is for that is for the country's subscriptions. */
    public static final UUID NATIONAL =
            UUID.nameUUIDFromBytes("webhooks".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    public Subscription {
        kinds = Set.copyOf(kinds);
        sites = Set.copyOf(sites);
    }

    /** Where it is looked after. A site's own is about that site alone. */
    String desk() {
        return (site == null ? "/desk" : "/desk/sites/" + sites.iterator().next()) + "/webhooks/" + id;
    }

    /** @throws Permit.NotPermitted to who may not look after it */
    void mustAllow(Permit permit) {
        permit.mustAllow(Right.SETTINGS, site == null ? NATIONAL : site);
    }
}
