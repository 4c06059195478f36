package no.fnsp.opendata.own;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text of a site's own as lists tell of it. Never changes.
 *
 * @param kind {@code news}, {@code article} or {@code landing}
 * @param site key of the site whose it is
 * @param path where it stands on the site
 * @param address of the page for readers
 * @param titles by the code of the language they are in
 * @param published the day a news item bears; null for the rest
 * @param modified when the newest of its editions was published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnItem(
        UUID id,
        String kind,
        String site,
        String path,
        String address,
        Map<String, String> titles,
        @Nullable LocalDate published,
        Instant modified,
        String href) {}
