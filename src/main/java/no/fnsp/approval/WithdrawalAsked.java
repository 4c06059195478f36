package no.fnsp.approval;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants a national text that sites use taken away from its readers, and waits for the word of another. Never changes.
 *
 * @param why what readers will be told
 * @param instead what its addresses will lead to; null for a page that says that it is gone
 * @param due the hour of it; null for as soon as it is agreed
 */
public record WithdrawalAsked(
        UUID id,
        UUID document,
        Words why,
        @Nullable UUID instead,
        @Nullable Instant due,
        UUID by,
        Instant at) {}
