package no.fnsp.sharing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a site does to one chapter of a national text. */
public enum Intent {
    SUPPLEMENT_BEFORE,
    SUPPLEMENT_AFTER,
    REPLACE,
    HIDE,
    /** The site's own practical information, which changes no national chapter. */
    PRACTICAL;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Only the nearest node's replacement or hiding counts; supplements add up. */
    public boolean isExclusive() {
        return this == REPLACE || this == HIDE;
    }

    public static Optional<Intent> find(String key) {
        return Arrays.stream(values())
                .filter(intent -> intent.key().equals(key))
                .findFirst();
    }

    @JsonCreator
    public static Intent of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("Unknown intent: " + key));
    }
}
