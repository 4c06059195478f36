package no.fnsp.oversight.past;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The acts of the journal that published, accepted and approved what a page showed, and where the journal had come by then. Never
 * changes.
 *
 * @param head the last act that was written down by then; null when the journal began later
 */
record Proof(List<Proven> acts, @Nullable Proven head) {

    Proof {
        acts = List.copyOf(acts);
    }

    /**
     * One act of the journal.
     *
     * @param number its place; 0 for an act of this moment, which has none yet
     * @param hash over it and every act before it, 64 digits; empty while it has no number
     * @param actor what whoever did it is called; null when the name has been erased
     * @param edition what it was done to; null for the head
     * @param late whether it was written down after the instant, as what is imported with an earlier date
     */
    record Proven(
            long number,
            String hash,
            String previous,
            String act,
            Instant at,
            @Nullable String actor,
            @Nullable UUID edition,
            boolean late) {}
}
