package no.fnsp.text;

import org.jspecify.annotations.Nullable;

/**
 * One paragraph that two have changed differently since they had the same. Never changes; holds all three, so nothing is lost.
 * A chapter's own heading is told of as a subheading that bears the chapter's id.
 *
 * @param chapter where the paragraph stands in mine, or in theirs when I have deleted it
 * @param base null when both have written it
 * @param mine what the merged text has in the place; null when I have deleted it
 * @param theirs null when they have deleted it
 */
public record Conflict(
        BlockId chapter,
        BlockId block,
        @Nullable Block base,
        @Nullable Block mine,
        @Nullable Block theirs) {}
