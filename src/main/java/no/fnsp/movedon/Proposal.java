package no.fnsp.movedon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.fnsp.text.Alignment;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Conflict;
import no.fnsp.text.Merge;
import no.fnsp.text.Merged;

/**
 * What a replaced chapter could say now: the national chapter it was written against, what the site made of that, and what it
 * says now, merged paragraph by paragraph. Where both changed the same paragraph the site's stands, and what the national one
 * says now is told beside it. The same three give the same proposal. Never changes.
 *
 * @param mine the site's own words, with the ids of the national paragraphs they were made of
 */
public record Proposal(List<Block> mine, List<Block> blocks, List<Conflict> conflicts) {

    public Proposal {
        mine = List.copyOf(mine);
        blocks = List.copyOf(blocks);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * @param was the national chapter as it was
     * @param mine the site's own words instead of it; which paragraphs come from the national ones is found by what they say
     * @param now the national chapter as it is
     */
    public static Proposal of(Chapter was, List<Block> mine, Chapter now) {
        return merged(was, aligned(was, mine, now), now);
    }

    /**
     * The same where the national chapter is said for the first time in the language of the site's own words: those are recognised by
     * what it says now, and not by what it said in another language.
     */
    public static Proposal inLanguageOf(Chapter now, List<Block> mine, Chapter was) {
        return merged(was, aligned(now, mine, was), now);
    }

    private static Proposal merged(Chapter was, List<Block> aligned, Chapter now) {
        Merged merged = Merge.ofBlocks(was.id(), was.blocks(), aligned, now.blocks());
        List<Block> blocks = merged.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .toList();
        return new Proposal(aligned, blocks, merged.conflicts());
    }

    private static List<Block> aligned(Chapter base, List<Block> mine, Chapter other) {
        var written = new Chapter(base.id(), base.role(), base.heading(), base.optional(), mine);
        var taken = Stream.of(base, other)
                .flatMap(chapter -> chapter.blocks().stream())
                .map(Block::id)
                .toList();
        // Numbered, and not drawn by lot, so that the same three give the same.
        var numbers = Stream.iterate(1, number -> number + 1)
                .map(number -> new BlockId("own" + number))
                .filter(id -> !taken.contains(id))
                .iterator();
        return Alignment.toBase(List.of(base), List.of(written), numbers::next)
                .getFirst()
                .blocks();
    }

    /** Whether it can be taken as it stands, without a person having chosen between two paragraphs. */
    public boolean settled() {
        return conflicts.isEmpty();
    }

    /** For somebody who will write on: where both changed a paragraph the national one follows the site's own. */
    public List<Block> withBoth() {
        var all = new ArrayList<>(blocks);
        for (Conflict conflict : conflicts) {
            if (conflict.theirs() != null && conflict.theirs().id().equals(conflict.block())) {
                int place = all.stream().map(Block::id).toList().indexOf(conflict.block());
                all.add(place < 0 ? all.size() : place + 1, conflict.theirs());
            }
        }
        return all;
    }
}
