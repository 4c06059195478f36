package no.fnsp.notice;

import java.util.Locale;

/** What a notice is about. */
public enum Kind {
    /** Beredskap: something has happened that many are hurt by. */
    EMERGENCY,
    /** Drift: something that usually works does not. */
    OPERATIONS,
    /** Something worth knowing. */
    INFO;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
