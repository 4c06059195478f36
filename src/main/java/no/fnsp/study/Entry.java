package no.fnsp.study;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.text.Language;

/** What a project leader finds behind a link. Never changes. */
public sealed interface Entry {

    /**
     * It leads to the study.
     *
     * @param published what readers see; empty for nothing yet
     */
    record Open(UUID link, AtDesk study, Leader leader, Draft draft, Optional<Study> published, Instant expires)
            implements Entry {}

    /** It leads nowhere. @param language of the one it was for @param title of the study; empty where we do not tell @param renewable whether whoever it was for can have a fresh one sent */
    record Closed(Why why, Language language, String title, boolean renewable) implements Entry {}

    enum Why {
        /** We have never sent such a link. */
        UNKNOWN,
        EXPIRED,
        /** They were sent a fresh link, which is the one that works. */
        RENEWED,
        /** Somebody else leads the study now. */
        MOVED,
        /** The study was taken out of the register, or never got into it. */
        WITHDRAWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
