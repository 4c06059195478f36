package no.fnsp.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody has, since when. Never changes; it ends.
 *
 * @param from the key of the provider whose directory says so; null when a person gave it
 * @param awaited whether it waits for the person to take it up, and counts for nothing until then
 */
public record Held(
        long id, UUID account, Grant grant, @Nullable String from, Instant since, boolean awaited) {

    public Optional<String> provider() {
        return Optional.ofNullable(from);
    }
}
