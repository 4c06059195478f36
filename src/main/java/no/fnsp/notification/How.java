package no.fnsp.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody wants to be told. What is urgent is mailed at once, whatever they chose. */
public enum How {
    /** A letter for each thing. */
    AT_ONCE,
    /** One letter in the morning with all that was not read. */
    DAILY,
    /** No letters. */
    DESK;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<How> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
