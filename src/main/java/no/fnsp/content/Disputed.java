package no.fnsp.content;

import no.fnsp.text.BlockId;
import org.jspecify.annotations.Nullable;

/**
 * Something outside the paragraphs that two have changed differently since they had the same. Never changes.
 *
 * @param name what it is: {@code title}, or as in {@link Term}
 * @param chapter the chapter it is said of; null when it is said of the whole
 * @param mine what the merged body says
 */
public record Disputed(String name, @Nullable BlockId chapter, String base, String mine, String theirs) {}
