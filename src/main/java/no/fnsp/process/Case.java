package no.fnsp.process;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A draft of the national base on its way to readers. What stands here never changes, but that it ends; where it stands follows from
 * what people have said of its words: {@link Standing}.
 *
 * @param reason why an editorial change touches a number or the like; empty for none
 * @param message from whoever sent it
 * @param definition the steps it began with
 * @param ending null while it runs
 */
public record Case(
        UUID id,
        UUID document,
        Language language,
        Draft.Lane lane,
        UUID draft,
        ChangeClass change,
        String reason,
        String message,
        UUID definition,
        UUID by,
        Instant begun,
        @Nullable Ending ending) {

    public static final int LONGEST_MESSAGE = 2000;
    public static final int LONGEST_REASON = 1000;

    public record Ending(How how, String words, UUID by, Instant at) {}

    public enum How {
        PUBLISHED,
        TAKEN_BACK,
        /** The draft was thrown away. */
        OVER,
        /** The text was taken away from readers meanwhile. */
        TEXT_WITHDRAWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static How of(String key) {
            return Arrays.stream(values())
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public boolean runs() {
        return ending == null;
    }
}
