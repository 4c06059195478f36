package no.fnsp.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a chapter. Never changes.
 *
 * @param moved it stands in another order among the chapters
 * @param before null when it was added
 * @param after null when it was removed
 * @param heading its own heading word by word; none for the standard heading of its role
 * @param blocks in the order of the new text, what was removed after what it followed
 */
public record ChapterDifference(
        Change change,
        boolean moved,
        @Nullable Chapter before,
        @Nullable Chapter after,
        List<Stretch> heading,
        List<BlockDifference> blocks) {

    public ChapterDifference {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
    }

    /** Whether a site may leave it out now and might not before, or the other way round. */
    public boolean isOptionChanged() {
        return before != null && after != null && before.optional() != after.optional();
    }
}
