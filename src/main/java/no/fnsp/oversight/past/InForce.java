package no.fnsp.oversight.past;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.approval.Approval;
import org.jspecify.annotations.Nullable;

/**
 * An approval of a shown edition that had been given by then. Never changes.
 *
 * @param by the person's id
 * @param name what they are called; null when the name has been erased
 * @param hpr their number in the register of health personnel then; empty when none was given, or when it has been erased
 * @param organisation what it was called then; empty for none
 * @param inherited whether it was given to the same words, or words that mean the same, in an edition before
 */
record InForce(
        UUID edition,
        Approval.What what,
        Instant at,
        UUID by,
        @Nullable String name,
        String profession,
        String hpr,
        String organisation,
        String sha256,
        boolean inherited) {

    InForce called(@Nullable String known) {
        return new InForce(edition, what, at, by, known, profession, hpr, organisation, sha256, inherited);
    }
}
