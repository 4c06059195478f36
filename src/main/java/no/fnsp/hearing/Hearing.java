package no.fnsp.hearing;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The hospitals are asked about exactly one text. Never changes, but for its deadline.
 *
 * @param edition the text, frozen: an edition that no reader is shown
 * @param due until when answers are in time
 * @param ending null when nobody has ended it before its deadline
 */
public record Hearing(
        UUID id,
        UUID edition,
        UUID document,
        Language language,
        UUID openedBy,
        Instant opened,
        Instant due,
        @Nullable Ending ending) {

    public record Ending(How how, String reason, UUID by, Instant at) {}

    public enum How {
        /** What has been answered counts. */
        CLOSED,
        /** As if nobody had been asked. */
        CANCELLED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen(Instant at) {
        return ending == null && due.isAfter(at);
    }

    public boolean isCancelled() {
        return ending != null && ending.how() == How.CANCELLED;
    }

    /** When the last answer in time could come. */
    public Instant until() {
        return ending == null ? due : ending.at();
    }
}
