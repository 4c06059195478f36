package no.fnsp.content;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Work in progress on one document in one language and lane. Changes with every save; {@code revision} counts them.
 *
 * @param basedOn the edition it was started from; null for a text that was never published
 * @param author who saved it last
 */
public record Draft(
        UUID id,
        UUID document,
        Language language,
        Lane lane,
        @Nullable UUID basedOn,
        Body body,
        int revision,
        UUID author,
        Instant savedAt) {

    /** The draft as somebody read it in an earlier revision: acts that must know what was read see that others have saved since. */
    public Draft asRead(int read) {
        return new Draft(id, document, language, lane, basedOn, body, read, author, savedAt);
    }

    /** Two at once, so that a typo or a critical error can be mended while a text is in hearing. */
    public enum Lane {
        ORDINARY,
        URGENT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Lane of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
