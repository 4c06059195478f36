package no.fnsp.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, as it is told to people. Never changes, but for the name.
 *
 * @param name of who did it; null when it has been erased
 * @param act as {@code edition.published}
 * @param detail what else is known of it, each value as plain words
 */
public record Deed(Instant at, UUID actor, @Nullable String name, String act, Map<String, String> detail) {

    public Deed {
        detail = Map.copyOf(detail);
    }

    public String detail(String key) {
        return detail.getOrDefault(key, "");
    }
}
