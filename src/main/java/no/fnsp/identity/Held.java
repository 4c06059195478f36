package no.fnsp.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody has, since when. Never changes; it ends.
 *
 * @param from the key of the provider whose directory says so; null when a person gave it
 */
public record Held(
        long id, UUID account, Grant grant, @Nullable String from, Instant since) {

    public Optional<String> provider() {
        return Optional.ofNullable(from);
    }
}
