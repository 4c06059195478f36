package no.fnsp.gate;

import java.util.List;
import java.util.Optional;

/**
 * Something that a check has found in a text. Never changes.
 *
 * @param values for the check's messages, in order; one that begins with {@code @} is the key of a message itself
 * @param waiver who has let it pass, while that holds
 */
public record Remark(Check check, Where where, List<String> values, Optional<Waiver> waiver) {

    public Remark {
        values = List.copyOf(values);
    }

    public static Remark of(Check check, Where where, String... values) {
        return new Remark(check, where, List.of(values), Optional.empty());
    }

    public Check.Severity severity() {
        return check.severity();
    }

    /** Whether the text cannot be published with it. */
    public boolean blocks() {
        return severity() == Check.Severity.BLOCKS && waiver.isEmpty();
    }

    /** Names it among the remarks of a text: the same for the same thing in the same place, whatever else is said. */
    public String key() {
        return identity().key();
    }

    Identity identity() {
        return new Identity(check.key(), where, values);
    }

    Remark waived(Optional<Waiver> by) {
        return new Remark(check, where, values, by);
    }
}
