package no.fnsp.approval;

import java.util.Set;
import no.fnsp.content.Body;
import no.fnsp.text.BlockId;

/** What becomes of an edition that a site shows when a newer one is published. Never changes. */
public sealed interface Fate {

    /** The new edition is shown instead. */
    record Taken() implements Fate {}

    /**
     * The edition is corrected, and carries nothing else of the new one.
     *
     * @param body as it says after that; as before when nothing of the correction has a place in it
     * @param missed the chapters with a correction that could not be made: a person must look at them
     * @param outside whether the title or lead could not be corrected
     */
    record Mended(Body body, Set<BlockId> missed, boolean outside) implements Fate {
        public Mended {
            missed = Set.copyOf(missed);
        }

        public boolean isWhole() {
            return missed.isEmpty() && !outside;
        }
    }

    /** It stands until the site has answered. */
    record Waits() implements Fate {}
}
