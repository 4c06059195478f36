package no.fnsp.ordering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How something that was asked for stands since an instant. Never changes; what is decided next is another one.
 *
 * @param number counts what was decided, from 1; who decides says which one they had read
 * @param reason what whoever asked is told; may be empty
 * @param mergedInto the other one that it is dealt with in
 * @param concept what it is about, when that is settled
 * @param document the text that was opened or is changed
 * @param draft where a change is taken in
 * @param edition where readers see it
 */
public record Standing(
        int number,
        State state,
        String reason,
        @Nullable UUID mergedInto,
        @Nullable UUID concept,
        @Nullable UUID document,
        @Nullable UUID draft,
        @Nullable UUID edition,
        UUID by,
        Instant since) {

    Standing next(State other, String why, UUID actor, Instant at) {
        return new Standing(number + 1, other, why, null, concept, document, draft, edition, actor, at);
    }

    Standing into(@Nullable UUID matter, @Nullable UUID otherConcept) {
        return new Standing(number, state, reason, matter, otherConcept, document, draft, edition, by, since);
    }

    Standing opened(@Nullable UUID otherConcept, UUID text, @Nullable UUID begun) {
        return new Standing(number, state, reason, null, otherConcept, text, begun, edition, by, since);
    }

    Standing seen(UUID published) {
        return new Standing(number, state, reason, mergedInto, concept, document, draft, published, by, since);
    }
}
