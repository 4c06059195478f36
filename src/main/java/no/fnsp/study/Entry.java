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

    /**
     * It leads nowhere.
     *
     * @param language of the one it was for
     * @param renewable whether whoever it was for can have a fresh one sent
     * @param late what a form that was open when the link ended may still be saved into; it is shown to nobody, and empty for nothing
     */
    record Closed(Why why, Language language, boolean renewable, Optional<Open> late) implements Entry {}

    enum Why {
        /** We have never sent such a link. */
        UNKNOWN,
        EXPIRED,
        /** They were sent a fresh link, which is the one that works. */
        RENEWED,
        /** Whoever it was sent to does not lead the study any more. */
        MOVED,
        /** The study was taken out of the register, or never got into it. */
        WITHDRAWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
