package no.fnsp.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message that was given up. Never changes. @param told when it was told after all; null for not yet */
public record Failure(
        UUID id,
        UUID subscription,
        long number,
        String body,
        String reason,
        int tries,
        Instant at,
        @Nullable Instant told) {}
