package no.fnsp.media;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** The continuity of one picture or document through its files and what is said of it. Never changes. */
public record Asset(UUID id, UUID site, Kind kind, Instant created) {

    /** What an asset is for; it stays the same through every replacement. */
    public enum Kind {
        PICTURE,
        DOCUMENT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
