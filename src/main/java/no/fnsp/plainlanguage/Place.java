package no.fnsp.plainlanguage;

import no.fnsp.text.BlockId;

/** Where in a text some words stand. Never changes. */
public sealed interface Place {

    record Title() implements Place {}

    record Lead(int paragraph) implements Place {}

    /** A chapter's own heading. */
    record Heading(BlockId chapter) implements Place {}

    /** @param part which of the block's marked-up words: 0, or the number of the cell in a row */
    record InBlock(BlockId chapter, BlockId block, int part) implements Place {}
}
