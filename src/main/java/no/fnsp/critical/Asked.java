package no.fnsp.critical;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site that a critical error concerns. Never changes.
 *
 * @param uses whether it still shows the text, or has a warning standing
 * @param answer null while it has not answered
 */
public record Asked(
        UUID error, UUID site, boolean uses, @Nullable Acknowledgement answer) {

    public boolean waits() {
        return uses && answer == null;
    }
}
