package no.fnsp.identity;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right to act, given to one actor for one site or for all. Every command takes one, and only this room makes one,
 * so an act that nobody authorised does not compile. Never changes.
 */
public final class Permit {

    private final UUID actor;
    private final @Nullable UUID site;

    Permit(UUID actor, @Nullable UUID site) {
        this.actor = actor;
        this.site = site;
    }

    /** The person or the named job that acts. */
    public UUID actor() {
        return actor;
    }

    /** The site that may be acted on, or empty for every site. */
    public Optional<UUID> site() {
        return Optional.ofNullable(site);
    }

    /** @throws NotPermitted when the permit is for another site */
    public void mustCover(UUID otherSite) {
        if (site != null && !site.equals(otherSite)) {
            throw new NotPermitted(actor, otherSite);
        }
    }

    /** Somebody tried to act outside their permit; a bug, since finding is authorising. */
    public static final class NotPermitted extends RuntimeException {
        NotPermitted(UUID actor, UUID site) {
            super("Actor " + actor + " has no permit for site " + site);
        }
    }
}
