package no.fnsp.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a block, or to those that were split or joined. Never changes.
 *
 * @param moved it stands in another order, or in another chapter
 * @param from the chapter it stood in, when that was another
 * @param before none when it was added, several when they were joined
 * @param after none when it was removed, several when one was split
 * @param words word by word; where there are several blocks on one side, a line break stands between them
 */
public record BlockDifference(
        Change change,
        boolean moved,
        @Nullable BlockId from,
        List<Block> before,
        List<Block> after,
        List<Stretch> words) {

    public BlockDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
        words = List.copyOf(words);
    }

    /** Whether it says the same words and is only marked up otherwise: other emphasis, another link, another kind of block. */
    public boolean isMarkupAlone() {
        return change == Change.CHANGED && words.stream().allMatch(one -> one.kind() == Stretch.Kind.SAME);
    }
}
