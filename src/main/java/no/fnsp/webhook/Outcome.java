package no.fnsp.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of sending one message. */
sealed interface Outcome {

    record Told() implements Outcome {}

    /** The receiver answers, and will not have this one. */
    record Refused(String reason) implements Outcome {}

    /** Nobody answers, or not for the moment. @param pause what the receiver asks for; null for nothing */
    record Away(String reason, @Nullable Duration pause) implements Outcome {}

    /** The receiver wants no more of them. */
    record Gone() implements Outcome {}

    default String said() {
        return switch (this) {
            case Told told -> "200";
            case Refused refused -> refused.reason();
            case Away away -> away.reason();
            case Gone gone -> "410";
        };
    }
}
