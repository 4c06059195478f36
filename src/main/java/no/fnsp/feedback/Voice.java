package no.fnsp.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one reader wrote of one page, as the desk is shown it. Never changes.
 *
 * @param site whose page it was
 * @param title of what stood there; null for a page of lists
 * @param handling what the desk that asks has done about it; null for nothing
 */
public record Voice(
        UUID id,
        UUID site,
        String path,
        Language language,
        LocalDate day,
        @Nullable String title,
        boolean found,
        String words,
        @Nullable Handling handling) {

    public record Handling(String note, UUID by, Instant at) {}
}
