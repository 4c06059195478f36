package no.fnsp.approver;

import java.util.Locale;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** What somebody finds behind a link. */
public sealed interface Entry {

    /**
     * It can be answered.
     *
     * @param link the one they came through
     * @param edition exactly the words that are vouched for
     * @param before what a professional vouched for last; null when nobody did
     * @param changed whether the draft says something else by now
     * @param written what was written and not confirmed; null for nothing
     */
    record Open(
            UUID link,
            Request request,
            Professional professional,
            Edition edition,
            @Nullable Edition before,
            boolean changed,
            @Nullable Written written)
            implements Entry {}

    /** It cannot be answered. @param language of the one it was for */
    record Closed(Why why, Language language) implements Entry {}

    enum Why {
        /** We have never sent such a link. */
        UNKNOWN,
        ANSWERED,
        REVOKED,
        EXPIRED,
        /** They were sent a fresh link, which is the one that works. */
        RENEWED,
        /** The one who was asked is in the register no more. */
        REMOVED,
        /** They are reached otherwise than when they were asked: a code must never go where somebody has pointed it since. */
        MOVED,
        /** Nobody but whoever wrote it, or asks, says that this is who they are and how they are reached. */
        UNCONFIRMED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
