package no.fnsp.people;

import no.fnsp.identity.Held;

/**
 * A role that somebody has, in words. Never changes.
 *
 * @param where it counts: the whole site, a branch, a region, the country
 */
record Said(Held held, String role, String where) {

    long id() {
        return held.id();
    }

    /** Whether it counts only once the person has taken it up. */
    boolean isAwaited() {
        return held.awaited();
    }

    boolean isFromDirectory() {
        return held.provider().isPresent();
    }
}
