package no.fnsp.approval;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A draft that somebody who may not publish has sent to those who may. Answered once; then a new one may be sent.
 *
 * @param revision what the draft said when it was sent; it may say more now
 * @param reason why an editorial change touches a number or the like; empty for none
 * @param message to whoever publishes
 * @param answer null while it waits
 */
public record Submission(
        UUID id,
        UUID draft,
        UUID document,
        Language language,
        Draft.Lane lane,
        int revision,
        ChangeClass change,
        String reason,
        String message,
        UUID by,
        Instant at,
        @Nullable Answer answer) {

    /** Longer than that is a conversation, and belongs in comments. */
    public static final int LONGEST = 2000;

    /** How it ended. @param words to whoever sent it */
    public record Answer(Outcome outcome, String words, UUID by, Instant at) {}

    public enum Outcome {
        WITHDRAWN,
        /** Something must be done to it first. */
        RETURNED,
        PUBLISHED,
        /** The draft is no more, and nobody answered. */
        OVER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean waits() {
        return answer == null;
    }

    public Optional<Answer> answered() {
        return Optional.ofNullable(answer);
    }
}
