package no.fnsp.approval;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What shall be done with a text at an hour. Never changes; it is cancelled and planned anew.
 *
 * @param publication what is to be published; null for what is about the whole text
 * @param reason of a withdrawal: what readers are told
 * @param outcome null while it waits
 */
public record Plan(
        UUID id,
        What what,
        UUID document,
        @Nullable Publication publication,
        String reason,
        Instant due,
        UUID by,
        @Nullable Outcome outcome) {

    public enum What {
        PUBLISH,
        WITHDRAW,
        /** Taken out of the lists of what is new; it stands at its address. */
        ARCHIVE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The draft as whoever planned it had read it. */
    public record Publication(Language language, UUID draft, int revision, ChangeClass change) {}

    /** @param because one word that the desk explains: {@code saved-since} */
    public record Outcome(Result result, String because) {}

    public enum Result {
        DONE,
        CANCELLED,
        /** It could not be done at its hour; somebody must look. */
        REFUSED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Optional<Publication> toPublish() {
        return Optional.ofNullable(publication);
    }

    public boolean waits() {
        return outcome == null;
    }
}
