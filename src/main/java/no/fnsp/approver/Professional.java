package no.fnsp.approver;

import java.util.Objects;
import java.util.UUID;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who knows a field, as they are in a site's register at one moment. Never changes.
 *
 * @param state tells this moment from others: what was changed has another
 * @param profession as readers are told: {@code overlege i ortopedi}
 * @param node the organisation they answer for; null when none was chosen
 * @param hpr the number of the register of health personnel, 7–9 digits; empty when none was given
 * @param email in lower case
 * @param mobile {@code +4791234567}; empty when none was given
 */
public record Professional(
        UUID id,
        UUID site,
        long state,
        String name,
        String profession,
        @Nullable UUID node,
        String hpr,
        String email,
        String mobile,
        Language language) {

    /** The same person, vouching as the same and reached as the same; the language they are written to in may be another. */
    boolean isSameAs(Professional other) {
        return id.equals(other.id)
                && name.equals(other.name)
                && profession.equals(other.profession)
                && Objects.equals(node, other.node)
                && hpr.equals(other.hpr)
                && isReachedAs(other);
    }

    /** The same ways to reach them. */
    boolean isReachedAs(Professional other) {
        return email.equals(other.email) && mobile.equals(other.mobile);
    }
}
