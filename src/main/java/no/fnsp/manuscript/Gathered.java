package no.fnsp.manuscript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fnsp.manuscript.Manuscript.Dropped;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import org.jsoup.nodes.Element;

/** What has been read so far, and what could not be kept. Changes. */
final class Gathered {

    private final List<Block> blocks = new ArrayList<>();
    private final Set<BlockId> given = new HashSet<>();
    private final Map<Dropped, Integer> dropped = new EnumMap<>(Dropped.class);

    void add(Block block) {
        if (!isFull()) {
            blocks.add(block);
        }
    }

    /** The id that the element claims, the first time it is claimed; else a fresh one. */
    BlockId id(Element claiming) {
        return BlockId.find(claiming.attr("data-id")).filter(given::add).orElseGet(() -> {
            BlockId fresh = BlockId.fresh();
            given.add(fresh);
            return fresh;
        });
    }

    void drop(Dropped what, int times) {
        if (times > 0) {
            dropped.merge(what, times, Integer::sum);
        }
    }

    int size() {
        return blocks.size();
    }

    /** Whether there was more than a text may hold. */
    boolean isFull() {
        return blocks.size() > HtmlAsBlocks.MOST_BLOCKS;
    }

    List<Block> blocks() {
        return blocks;
    }

    Map<Dropped, Integer> dropped() {
        return dropped;
    }
}
