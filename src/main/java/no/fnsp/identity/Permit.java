package no.fnsp.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right to act, given to one actor for one site or for all, and for one thing on it or for all of it. Every command takes
 * one, and only this room makes one, so an act that nobody authorised does not compile. Never changes.
 */
public final class Permit {

    private final UUID actor;
    private final @Nullable UUID site;
    private final @Nullable UUID subject;
    private final Set<Right> rights;

    Permit(UUID actor, @Nullable UUID site, @Nullable UUID subject, Set<Right> rights) {
        this.actor = actor;
        this.site = site;
        this.subject = subject;
        this.rights = Set.copyOf(rights);
    }

    /** The person or the named job that acts. */
    public UUID actor() {
        return actor;
    }

    /** The site that may be acted on, or empty for every site. */
    public Optional<UUID> site() {
        return Optional.ofNullable(site);
    }

    public boolean allows(Right right) {
        return rights.contains(right);
    }

    /** Whether a named job acts, or the importer: it carries out what was decided elsewhere, and is measured by no role. */
    boolean isOfJob() {
        return site == null && rights.size() == Right.values().length;
    }

    /** @throws NotPermitted when the permit is for another site */
    public void mustCover(UUID otherSite) {
        if (site != null && !site.equals(otherSite)) {
            throw new NotPermitted(actor, otherSite);
        }
    }

    /** @throws NotPermitted when the permit is for another site, or does not say this right */
    public void mustAllow(Right right, UUID otherSite) {
        mustCover(otherSite);
        if (!rights.contains(right)) {
            throw new NotPermitted(actor, otherSite);
        }
    }

    /** @throws NotPermitted when the permit is for another site or another thing on it, or does not say this right */
    public void mustAllow(Right right, UUID otherSite, UUID otherSubject) {
        mustAllow(right, otherSite);
        if (subject != null && !subject.equals(otherSubject)) {
            throw new NotPermitted(actor, otherSite);
        }
    }

    /** @throws NotPermitted when the permit does not say this right; for what belongs to no site, such as a person */
    public void mustAllow(Right right) {
        if (!rights.contains(right)) {
            throw new NotPermitted(actor, site);
        }
    }

    /** @throws NotPermitted when it is not this person who acts */
    public void mustBeOf(UUID person) {
        if (!actor.equals(person)) {
            throw new NotPermitted(actor, site);
        }
    }

    /** Somebody tried to act outside their permit; a bug, since finding is authorising. */
    public static final class NotPermitted extends RuntimeException {
        NotPermitted(UUID actor, @Nullable UUID site) {
            super("Actor " + actor + " has no permit for this" + (site == null ? "" : " on site " + site));
        }
    }
}
