package no.fnsp.oversight.stale;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text that readers see, and that nobody has vouched for in a long time. Never changes.
 *
 * @param document where it is written; for local changes the text they change
 * @param owned whether the site itself writes it, or shows it from the base
 * @param responsible what the responsible organisation is called; empty for nobody said
 * @param owner the function that owns the content; may be empty
 * @param approved when somebody last vouched for what is shown; null for never
 */
public record StaleText(
        UUID document,
        Kind kind,
        boolean owned,
        String title,
        Language language,
        String responsible,
        String owner,
        Instant shownSince,
        @Nullable Instant approved) {}
