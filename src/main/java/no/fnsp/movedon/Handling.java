package no.fnsp.movedon;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** What a site has decided about one national change, who did, and when. Never changes. */
public record Handling(UUID edition, What what, String reason, UUID by, Instant at) {

    public enum What {
        /** The edition is what readers see from now on. */
        ACCEPTED,
        /** Readers saw it already; the site's own words have been looked at. */
        SETTLED,
        /** The site goes on with its variant. */
        KEPT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
