package no.fnsp.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of change an edition is, which decides how it reaches the sites. */
public enum ChangeClass {
    NEW,
    EDITORIAL,
    PROFESSIONAL,
    CRITICAL,
    REPLACEMENT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChangeClass> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
