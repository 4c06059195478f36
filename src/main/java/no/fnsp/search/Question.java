package no.fnsp.search;

import java.util.UUID;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks on a site. Never changes.
 *
 * @param base the national base, whose texts stand beside the site's own; null on the base itself
 * @param words as they were written; anything goes
 * @param page from 1
 */
public record Question(
        UUID site, @Nullable UUID base, Language reader, String words, Search.Narrowing narrowing, int page) {}
