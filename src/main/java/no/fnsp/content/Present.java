package no.fnsp.content;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.text.BlockId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a text open in the desk just now. Never changes.
 *
 * @param chapter where they are; null when they are nowhere in particular
 */
public record Present(UUID account, @Nullable BlockId chapter, Instant seenAt) {}
