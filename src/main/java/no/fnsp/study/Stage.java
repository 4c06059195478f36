package no.fnsp.study;

import java.util.Locale;

/** Whose turn it is with a draft. */
public enum Stage {
    /** Somebody writes. */
    BEGUN,
    /** The project leader has sent it in: the publisher looks at it. */
    SENT,
    /** The publisher has sent it back with a remark. */
    RETURNED,
    /** It became what readers see. */
    PUBLISHED,
    /** It was never published, and shall not be. */
    DISCARDED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether something is written that readers do not see. */
    public boolean isOpen() {
        return this == BEGUN || this == SENT || this == RETURNED;
    }
}
