package no.fnsp.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches, as they are at that moment. Never changes.
 *
 * @param profession as readers are told: {@code overlege i ortopedi}; empty for whoever does not vouch as a professional
 * @param organisation the node they answer for; null when none is known
 * @param hpr the number in the register of health personnel, 7–9 digits; empty when none was given
 */
public record Signature(
        UUID by, String profession, @Nullable UUID organisation, String hpr) {

    Approval under(UUID edition, Approval.What what, Instant at) {
        return new Approval(UUID.randomUUID(), edition, what, by, profession, organisation, at, null, hpr);
    }
}
