package no.fnsp.importer.sites;

import java.time.LocalDate;
import no.fnsp.paper.Access;
import no.fnsp.paper.Genre;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A document for readers as a site's file says it. Never changes.
 *
 * @param name of the file in the site's folder {@code files}
 * @param unit path of its department; empty for none
 */
public record SitePaper(
        String name,
        byte[] bytes,
        String title,
        String summary,
        Language language,
        Genre genre,
        Access access,
        LocalDate review,
        @Nullable LocalDate last,
        String unit) {}
