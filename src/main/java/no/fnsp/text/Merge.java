package no.fnsp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Merges what two have done to the same text, paragraph by paragraph by their ids. Where both changed the same, mine stays in
 * place and a {@link Conflict} holds the rest; where both moved the same, my move stands.
 */
public final class Merge {

    private final ThreeTexts texts;
    private final SettledBlocks blocks;
    private final SettledChapters chapters;

    private Merge(ThreeTexts texts) {
        this.texts = texts;
        this.blocks = new SettledBlocks(texts);
        this.chapters = new SettledChapters(texts, blocks);
    }

    /**
     * Merges two versions of the text they were both made from.
     *
     * @throws IllegalArgumentException if an id stands twice in one of the three
     */
    public static Merged of(List<Chapter> base, List<Chapter> mine, List<Chapter> theirs) {
        var merge = new Merge(ThreeTexts.of(base, mine, theirs));
        return new Merged(merge.text(), merge.conflicts());
    }

    /** Merges the blocks of one chapter alone; what comes out is that chapter, as a section without a heading. */
    public static Merged ofBlocks(BlockId chapter, List<Block> base, List<Block> mine, List<Block> theirs) {
        return of(alone(chapter, base), alone(chapter, mine), alone(chapter, theirs));
    }

    private static List<Chapter> alone(BlockId id, List<Block> blocks) {
        return List.of(new Chapter(id, Role.SECTION, "", false, blocks));
    }

    private List<Chapter> text() {
        return texts.order(TextById::chapterIds, chapters.ids()).stream()
                .map(this::chapter)
                .toList();
    }

    private Chapter chapter(BlockId id) {
        var lineage = new TreeMap<BlockId, Lineage>();
        var written = new ArrayList<Block>();
        for (var block : texts.order(text -> text.blocksIn(id), blocks.in(id))) {
            written.add(blocks.block(block));
            var known = texts.lineage(block);
            if (known != null) {
                lineage.put(block, known);
            }
        }
        var chapter = chapters.chapter(id);
        return new Chapter(id, chapter.role(), chapter.heading(), chapter.optional(), written, lineage);
    }

    private List<Conflict> conflicts() {
        var all = new ArrayList<>(chapters.conflicts());
        all.addAll(blocks.conflicts());
        return all;
    }
}
