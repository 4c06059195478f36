package no.fnsp.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two texts compared by the ids of their chapters and blocks, in the order of the new one. Every block of either text stands
 * in it once. Never changes.
 */
public record Difference(List<ChapterDifference> chapters) {

    public Difference {
        chapters = List.copyOf(chapters);
    }

    /** @throws IllegalArgumentException if an id stands twice in one of the two */
    public static Difference between(List<Chapter> before, List<Chapter> after) {
        var was = new TextById(before);
        var is = new TextById(after);
        var blocks = new ComparedBlocks(was, is);
        Set<BlockId> moved = moved(was.chapterIds(), is.chapterIds());
        var chapters = new ArrayList<ChapterDifference>();
        for (BlockId id : interleaved(was.chapterIds(), is.chapterIds())) {
            chapters.add(compared(was.chapter(id), is.chapter(id), moved.contains(id), blocks.in(id)));
        }
        return new Difference(chapters);
    }

    public boolean isNothing() {
        return chapters.stream().allMatch(chapter -> chapter.change() == Change.SAME && !chapter.moved());
    }

    private static ChapterDifference compared(
            @Nullable Chapter was, @Nullable Chapter is, boolean moved, List<BlockDifference> blocks) {
        return new ChapterDifference(
                change(was, is), moved, was, is, Stretches.between(heading(was), heading(is)), blocks);
    }

    private static String heading(@Nullable Chapter chapter) {
        return chapter == null ? "" : chapter.heading();
    }

    private static Change change(@Nullable Chapter was, @Nullable Chapter is) {
        if (was == null) {
            return Change.ADDED;
        }
        if (is == null) {
            return Change.REMOVED;
        }
        boolean same = was.role() == is.role()
                && was.heading().equals(is.heading())
                && was.optional() == is.optional()
                && was.blocks().equals(is.blocks());
        return same ? Change.SAME : Change.CHANGED;
    }

    /** Those of both that no longer stand in the order they did. */
    static Set<BlockId> moved(Iterable<BlockId> before, Iterable<BlockId> after) {
        var was = list(before);
        var is = list(after);
        was.retainAll(new HashSet<>(is));
        is.retainAll(new HashSet<>(was));
        var partners = Lcs.of(was, is);
        var moved = new HashSet<BlockId>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                moved.add(is.get(i));
            }
        }
        return moved;
    }

    /** What is, in its order; and each that is no more right after what it followed. */
    static List<BlockId> interleaved(Iterable<BlockId> before, Iterable<BlockId> after) {
        var order = list(after);
        var there = new HashSet<>(order);
        BlockId previous = null;
        for (BlockId id : before) {
            if (!there.contains(id)) {
                order.add(previous == null ? 0 : order.indexOf(Objects.requireNonNull(previous)) + 1, id);
            }
            previous = id;
        }
        return order;
    }

    private static List<BlockId> list(Iterable<BlockId> ids) {
        var list = new ArrayList<BlockId>();
        ids.forEach(list::add);
        return list;
    }
}
