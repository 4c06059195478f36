package no.fnsp.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Lineage;
import no.fnsp.text.Role;
import org.jspecify.annotations.Nullable;

/**
 * What two have newly written in the same place in the same words is one thing, not two: as when a window saves again what
 * it never heard was saved. Finds it; changes while it does.
 */
final class WrittenTwice {

    private final Set<BlockId> base;
    private final Set<BlockId> mine;
    private final Set<BlockId> theirs;
    private final Map<BlockId, BlockId> names = new HashMap<>();

    private WrittenTwice(List<Chapter> base, List<Chapter> mine, List<Chapter> theirs) {
        this.base = ids(base);
        this.mine = ids(mine);
        this.theirs = ids(theirs);
    }

    /** Mine, where what is also theirs has their ids. */
    static List<Chapter> united(List<Chapter> base, List<Chapter> mine, List<Chapter> theirs) {
        var twice = new WrittenTwice(base, mine, theirs);
        twice.findChapters(mine, theirs);
        twice.findBlocks(mine, theirs);
        return twice.names.isEmpty() ? mine : mine.stream().map(twice::named).toList();
    }

    private static Set<BlockId> ids(List<Chapter> text) {
        return text.stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.id()), chapter.blocks().stream().map(Block::id)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void findChapters(List<Chapter> mine, List<Chapter> theirs) {
        var waiting = new HashMap<String, Deque<BlockId>>();
        theirs.stream()
                .filter(chapter -> isNewIn(chapter.id(), this.mine))
                .forEach(chapter -> waiting.computeIfAbsent(place(chapter), same -> new ArrayDeque<>())
                        .add(chapter.id()));
        mine.stream()
                .filter(chapter -> isNewIn(chapter.id(), this.theirs))
                .forEach(chapter -> take(chapter.id(), waiting.get(place(chapter))));
    }

    /** A section without a heading has nothing to be known by but all it says. */
    private static String place(Chapter chapter) {
        boolean nameless = chapter.role() == Role.SECTION && chapter.heading().isEmpty();
        return nameless ? chapter.canonical() : chapter.role() + " " + chapter.heading();
    }

    private void findBlocks(List<Chapter> mine, List<Chapter> theirs) {
        Map<BlockId, Chapter> byId = theirs.stream().collect(Collectors.toMap(Chapter::id, chapter -> chapter));
        for (Chapter chapter : mine) {
            Chapter same = byId.get(names.getOrDefault(chapter.id(), chapter.id()));
            if (same != null) {
                findBlocks(chapter, same);
            }
        }
    }

    private void findBlocks(Chapter mine, Chapter theirs) {
        var waiting = new HashMap<String, Deque<BlockId>>();
        theirs.blocks().stream()
                .filter(block -> isNewIn(block.id(), this.mine))
                .forEach(block -> waiting.computeIfAbsent(block.canonical(), same -> new ArrayDeque<>())
                        .add(block.id()));
        mine.blocks().stream()
                .filter(block -> isNewIn(block.id(), this.theirs))
                .forEach(block -> take(block.id(), waiting.get(block.canonical())));
    }

    private boolean isNewIn(BlockId id, Set<BlockId> other) {
        return !base.contains(id) && !other.contains(id);
    }

    private void take(BlockId id, @Nullable Deque<BlockId> waiting) {
        if (waiting != null && !waiting.isEmpty()) {
            names.put(id, waiting.remove());
        }
    }

    private Chapter named(Chapter chapter) {
        var blocks = new ArrayList<Block>();
        chapter.blocks().forEach(block -> blocks.add(block.named(names.getOrDefault(block.id(), block.id()))));
        var lineage = new TreeMap<BlockId, Lineage>();
        chapter.lineage().forEach((id, from) -> lineage.put(names.getOrDefault(id, id), from));
        BlockId id = names.getOrDefault(chapter.id(), chapter.id());
        return new Chapter(id, chapter.role(), chapter.heading(), chapter.optional(), blocks, lineage);
    }
}
