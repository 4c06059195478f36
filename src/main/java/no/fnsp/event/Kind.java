package no.fnsp.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What type of event it is. */
public enum Kind {
    /** Lærings- og mestringskurs: to live with an illness. */
    LEARNING,
    /** Before a treatment or an examination. */
    PREPARATION,
    /** A group that meets. */
    GROUP,
    /** A talk or an open evening. */
    LECTURE,
    /** For those who work in health care. */
    PROFESSIONAL,
    OTHER;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    static Kind of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("Unknown kind: " + key));
    }
}
