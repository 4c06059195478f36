package no.fnsp.sharing;

import java.util.Locale;

/** How a site came to show a national edition. */
public enum How {
    /** Somebody at the site chose it. */
    CHOSEN,
    /** An editorial change reached a site that had accepted the edition before it. */
    AUTOMATIC,
    /** The last date passed and the site's policy was to show the new text. */
    POLICY,
    /** A critical error was corrected everywhere at once. */
    CRITICAL;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
