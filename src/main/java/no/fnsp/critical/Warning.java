package no.fnsp.critical;

import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import no.fnsp.text.Role;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What readers are warned of, where a critical correction could not be made by itself. Never changes.
 *
 * @param site who must look at it; null where only the national editors can
 * @param document the text on whose pages it stands
 * @param text the national text that was wrong
 * @param node whose words replace the chapter; null for other causes
 * @param changes the document of those words, or the variant
 * @param said the edition whose words may be wrong; null for a variant and for a language
 * @param language of those words; null for every language
 * @param chapter where it stands; null for the page as a whole
 * @param role what that chapter answers
 * @param forced the national chapter is shown instead of the local words, so nobody need be warned of them
 */
public record Warning(
        UUID id,
        UUID error,
        Cause cause,
        @Nullable UUID site,
        UUID document,
        UUID text,
        @Nullable UUID node,
        @Nullable UUID changes,
        @Nullable UUID said,
        @Nullable Language language,
        @Nullable BlockId chapter,
        @Nullable Role role,
        boolean forced,
        Words words) {

    public enum Cause {
        /** A node says the chapter in its own words. */
        REPLACED,
        /** The site shows another national text. */
        VARIANT,
        /** The site shows an older edition, which has not what is corrected. */
        OLDER,
        /** The text was not corrected in this language. */
        LANGUAGE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it may have to stand on a page of a site where the words of these nodes are read. */
    public boolean standsOn(UUID readers, Collection<UUID> nodes) {
        return site == null || (node == null ? site.equals(readers) : nodes.contains(node));
    }

    /** The same error on one site, which still shows an edition from before it was put right. */
    Warning on(UUID showing, UUID edition) {
        return new Warning(
                UUID.randomUUID(),
                error,
                Cause.OLDER,
                showing,
                document,
                text,
                null,
                null,
                edition,
                language,
                chapter,
                role,
                false,
                words);
    }

    /** The same of another edition. */
    Warning saying(@Nullable UUID edition) {
        return new Warning(
                UUID.randomUUID(),
                error,
                cause,
                site,
                document,
                text,
                node,
                changes,
                edition,
                language,
                chapter,
                role,
                forced,
                words);
    }
}
