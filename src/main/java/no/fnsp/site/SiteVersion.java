package no.fnsp.site;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a site said of itself from an instant on. Never changes.
 *
 * @param number what a form says that it was read from
 * @param by who said so; null for what is older than that this is written down
 */
public record SiteVersion(
        long number, Settings settings, @Nullable UUID by, Instant since) {}
