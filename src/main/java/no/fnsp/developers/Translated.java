package no.fnsp.developers;

import org.jspecify.annotations.Nullable;

/** Words of the description. Never changes. @param lang what to write in {@code lang=}; null when they are in the page's own language */
public record Translated(String words, @Nullable String lang) {}
