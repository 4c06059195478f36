package no.fnsp.ordering;

import java.util.Locale;

/** What a hospital can ask for. */
public enum What {
    /** A page that is not there. */
    ORDER,
    /** Other words in a national text. */
    CHANGE,
    /** A second text on the same, because the first cannot be used. */
    VARIANT;

    /** The word in the database and in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static What of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
