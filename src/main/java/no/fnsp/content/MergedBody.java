package no.fnsp.content;

import java.util.List;
import no.fnsp.text.Conflict;

/**
 * What became of two versions of a body, and what a person must decide. Never changes.
 *
 * @param conflicts the paragraphs that both changed; those of the lead stand in a chapter called {@link Settling#LEAD}
 * @param disputed what both changed outside the paragraphs
 */
public record MergedBody(Body body, List<Conflict> conflicts, List<Disputed> disputed) {

    public MergedBody {
        conflicts = List.copyOf(conflicts);
        disputed = List.copyOf(disputed);
    }

    /** Whether the merged body can stand without a person having looked at it. */
    public boolean settled() {
        return conflicts.isEmpty() && disputed.isEmpty();
    }
}
