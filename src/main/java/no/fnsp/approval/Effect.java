package no.fnsp.approval;

import java.util.List;
import java.util.Locale;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Edition;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.OwnWords;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a national edition does on one site. Never changes.
 *
 * @param shown what readers of the site are shown before, in the language; null for nothing
 * @param beside the site's own words in chapters that say something else after: looked at side by side
 * @param fate what becomes of the edition shown; a site that shows nothing waits
 */
public record Effect(Adoption adoption, @Nullable Edition shown, List<OwnWords> beside, What what, Fate fate) {

    public Effect {
        beside = List.copyOf(beside);
    }

    /** What readers of the site see of it. */
    public enum What {
        /** The new edition, at once. */
        SHOWN,
        /** The edition they saw before, until the site has answered. */
        WAITS,
        /** The edition they saw before, corrected. */
        CORRECTED,
        /** The edition they saw before, in which the correction could not be made: with a warning above it. */
        UNCORRECTED,
        /** Another text, which is not changed. */
        VARIANT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Own words that stand in place of the national ones. */
    public List<OwnWords> replaced() {
        return beside.stream().filter(OwnWords::replaces).toList();
    }

    /** Whether somebody at the site must do something because of it. */
    public boolean asks(ChangeClass change) {
        return switch (change) {
            case CRITICAL -> true;
            case EDITORIAL -> false;
            case NEW, PROFESSIONAL, REPLACEMENT -> what != What.SHOWN || !beside.isEmpty();
        };
    }
}
