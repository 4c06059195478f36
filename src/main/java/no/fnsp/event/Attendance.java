package no.fnsp.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How one takes part. */
public enum Attendance {
    /** One comes. */
    PLACE,
    /** On a screen, at the time it says. */
    SCREEN,
    /** One comes, or follows it on a screen. */
    BOTH,
    /** An online course: whenever one likes, so it has no times. */
    ANYTIME;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Attendance> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    static Attendance of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("Unknown attendance: " + key));
    }
}
