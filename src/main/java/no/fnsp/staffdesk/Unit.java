package no.fnsp.staffdesk;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;

/**
 * A part of the hospital, as somebody at the desk sees it. Never changes.
 *
 * @param name with those above it: {@code Medisinsk klinikk – Nyreavdelinga}
 * @param permit to publish its page; empty for those who may not
 */
record Unit(UUID id, String name, String path, Optional<Permit> permit) {

    boolean isTheirs() {
        return permit.isPresent();
    }
}
