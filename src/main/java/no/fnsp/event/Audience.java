package no.fnsp.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom an event is for; it may be for several. */
public enum Audience {
    PATIENTS,
    RELATIVES,
    YOUNG,
    PARENTS,
    PROFESSIONALS,
    EVERYBODY;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Audience> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    static Audience of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("Unknown audience: " + key));
    }
}
