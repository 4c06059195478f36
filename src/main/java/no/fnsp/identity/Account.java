package no.fnsp.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in, as known at one moment. Never changes; a new name makes a new one with the same id.
 *
 * @param email in lower case
 * @param language of the desk
 * @param example made up, for trying out on one's own machine
 * @param disabledAt from when on they may not sign in; null while they may
 */
public record Account(
        UUID id,
        String name,
        String email,
        Language language,
        boolean example,
        @Nullable Instant disabledAt) {

    public boolean isOpen() {
        return disabledAt == null;
    }

    public Optional<Instant> disabled() {
        return Optional.ofNullable(disabledAt);
    }
}
