package no.fnsp.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text as it was and as two have made it. Never changes. */
record ThreeTexts(TextById base, TextById mine, TextById theirs) {

    static ThreeTexts of(List<Chapter> base, List<Chapter> mine, List<Chapter> theirs) {
        return new ThreeTexts(new TextById(base), new TextById(mine), new TextById(theirs));
    }

    Versions<Chapter> chapter(BlockId id) {
        return new Versions<>(base.chapter(id), mine.chapter(id), theirs.chapter(id));
    }

    Versions<Block> block(BlockId id) {
        return new Versions<>(base.block(id), mine.block(id), theirs.block(id));
    }

    /** The chapters that a block stands in. */
    Versions<BlockId> home(BlockId block) {
        return new Versions<>(base.home(block), mine.home(block), theirs.home(block));
    }

    @Nullable
    Lineage lineage(BlockId block) {
        return new Versions<>(base.lineage(block), mine.lineage(block), theirs.lineage(block)).chosen();
    }

    /** What stands in mine or theirs: mine in reading order, then what only they have. */
    Set<BlockId> union(Function<TextById, Set<BlockId>> ids) {
        var union = new LinkedHashSet<>(ids.apply(mine));
        union.addAll(ids.apply(theirs));
        return union;
    }

    List<BlockId> order(Function<TextById, Collection<BlockId>> ids, Set<BlockId> kept) {
        return MergedOrder.of(ids.apply(base), ids.apply(mine), ids.apply(theirs), kept);
    }
}
