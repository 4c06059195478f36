package no.fnsp.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The blocks of two texts, while it is found out what happened to them. Changes. */
final class ComparedBlocks {

    private final TextById was;
    private final TextById is;
    /** The blocks that were split or joined, by the id that goes on. */
    private final Map<BlockId, BlockDifference> several = new HashMap<>();
    /** Those that are told of together with one of the former. */
    private final Set<BlockId> told = new HashSet<>();

    ComparedBlocks(TextById was, TextById is) {
        this.was = was;
        this.is = is;
        is.chapterIds().forEach(this::findSplits);
        is.blockIds().forEach(this::findJoin);
    }

    private void findSplits(BlockId chapter) {
        List<BlockId> ids = is.blocksIn(chapter);
        for (int i = 0; i < ids.size(); i++) {
            BlockId id = ids.get(i);
            int end = i + 1;
            while (was.block(id) != null && end < ids.size() && isSplitFrom(id, ids.get(end))) {
                end++;
            }
            if (end > i + 1) {
                tell(Change.SPLIT, id, List.of(id), ids.subList(i, end));
            }
        }
    }

    private boolean isSplitFrom(BlockId whole, BlockId part) {
        return was.block(part) == null && whole.equals(origin(part));
    }

    /** What a block was split from, when that was split itself before. */
    private @Nullable BlockId origin(BlockId part) {
        var seen = new HashSet<BlockId>();
        BlockId from = part;
        while (from != null && was.block(from) == null && seen.add(from)) {
            Lineage lineage = is.lineage(from);
            from = lineage == null ? null : lineage.splitFrom();
        }
        return from;
    }

    private void findJoin(BlockId id) {
        Lineage lineage = is.lineage(id);
        if (lineage == null || told.contains(id) || several.containsKey(id)) {
            return;
        }
        List<BlockId> parts = was.blockIds().stream()
                .filter(part -> lineage.joinedFrom().contains(part) && !told.contains(part))
                .filter(part -> part.equals(id) || is.block(part) == null)
                .toList();
        if (parts.size() > 1) {
            tell(Change.JOINED, id, parts, List.of(id));
        }
    }

    private void tell(Change change, BlockId id, List<BlockId> before, List<BlockId> after) {
        List<Block> old = blocks(was, before);
        List<Block> now = blocks(is, after);
        several.put(id, new BlockDifference(change, false, null, old, now, Stretches.between(words(old), words(now))));
        told.addAll(before);
        told.addAll(after);
        told.remove(id);
    }

    private static List<Block> blocks(TextById text, List<BlockId> ids) {
        return ids.stream().map(id -> Objects.requireNonNull(text.block(id))).toList();
    }

    private static String words(List<Block> blocks) {
        return blocks.stream().map(Block::words).collect(Collectors.joining("\n"));
    }

    /** The blocks of a chapter, and those that were removed from it. */
    List<BlockDifference> in(BlockId chapter) {
        List<BlockId> here = is.blocksIn(chapter);
        List<BlockId> before = was.blocksIn(chapter);
        Set<BlockId> moved = Difference.moved(before, here);
        var all = new ArrayList<BlockDifference>();
        for (BlockId id : Difference.interleaved(before, here)) {
            BlockId home = is.home(id);
            if ((home == null || home.equals(chapter)) && !told.contains(id)) {
                all.add(compared(id, moved.contains(id)));
            }
        }
        return all;
    }

    private BlockDifference compared(BlockId id, boolean moved) {
        BlockId home = was.home(id);
        BlockId from = home == null || is.home(id) == null || home.equals(is.home(id)) ? null : home;
        BlockDifference one = several.getOrDefault(id, one(was.block(id), is.block(id)));
        return new BlockDifference(one.change(), moved || from != null, from, one.before(), one.after(), one.words());
    }

    private static BlockDifference one(@Nullable Block old, @Nullable Block now) {
        Change change = old == null ? Change.ADDED : now == null ? Change.REMOVED : changed(old, now);
        List<Block> before = old == null ? List.of() : List.of(old);
        List<Block> after = now == null ? List.of() : List.of(now);
        return new BlockDifference(change, false, null, before, after, Stretches.between(words(before), words(after)));
    }

    private static Change changed(Block old, Block now) {
        return old.equals(now) ? Change.SAME : Change.CHANGED;
    }
}
