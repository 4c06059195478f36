package no.fnsp.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text looked up by its ids, in reading order. Does not change once made. */
final class TextById {

    private final Map<BlockId, Chapter> chapters = new LinkedHashMap<>();
    private final Map<BlockId, Block> blocks = new LinkedHashMap<>();
    private final Map<BlockId, BlockId> homes = new LinkedHashMap<>();
    private final Map<BlockId, Lineage> lineage = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if a chapter or block stands twice in the text */
    TextById(List<Chapter> text) {
        for (var chapter : text) {
            once(chapters.put(chapter.id(), chapter), chapter.id());
            lineage.putAll(chapter.lineage());
            for (var block : chapter.blocks()) {
                once(blocks.put(block.id(), block), block.id());
                homes.put(block.id(), chapter.id());
            }
        }
    }

    private static void once(@Nullable Object before, BlockId id) {
        if (before != null) {
            throw new IllegalArgumentException("Twice in one text: " + id);
        }
    }

    Set<BlockId> chapterIds() {
        return chapters.keySet();
    }

    Set<BlockId> blockIds() {
        return blocks.keySet();
    }

    @Nullable
    Chapter chapter(BlockId id) {
        return chapters.get(id);
    }

    @Nullable
    Block block(BlockId id) {
        return blocks.get(id);
    }

    /** The chapter that the block stands in. */
    @Nullable
    BlockId home(BlockId block) {
        return homes.get(block);
    }

    @Nullable
    Lineage lineage(BlockId block) {
        return lineage.get(block);
    }

    /** The ids of a chapter's blocks; none when the text has no such chapter. */
    List<BlockId> blocksIn(BlockId chapter) {
        var found = chapters.get(chapter);
        return found == null
                ? List.of()
                : found.blocks().stream().map(Block::id).toList();
    }
}
