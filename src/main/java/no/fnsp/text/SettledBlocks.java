package no.fnsp.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which blocks a merge keeps, with which words, in which chapter. Changes while it is settled. */
final class SettledBlocks {

    private final ThreeTexts texts;
    private final Map<BlockId, Block> kept = new HashMap<>();
    private final Map<BlockId, Set<BlockId>> byChapter = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    SettledBlocks(ThreeTexts texts) {
        this.texts = texts;
        texts.union(TextById::blockIds).forEach(this::settle);
    }

    Block block(BlockId id) {
        return Objects.requireNonNull(kept.get(id));
    }

    Set<BlockId> in(BlockId chapter) {
        return byChapter.getOrDefault(chapter, Set.of());
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private void settle(BlockId id) {
        var block = texts.block(id);
        if (block.mine() != null && block.theirs() != null) {
            settleInBoth(block, texts.home(id));
        } else if (block.mine() != null) {
            settleInMine(block, texts.home(id));
        } else {
            settleInTheirs(block, texts.home(id));
        }
    }

    private void settleInBoth(Versions<Block> block, Versions<BlockId> home) {
        if (block.differ()) {
            conflictOver(block, home);
        }
        keep(block.chosen(), deletedByMe(home.chosen()) ? home.mine() : home.chosen());
    }

    private void settleInMine(Versions<Block> block, Versions<BlockId> home) {
        // A block moved to another chapter is not as it was: somebody wanted it there.
        if (Objects.equals(block.mine(), block.base()) && Objects.equals(home.mine(), home.base())) {
            return;
        }
        keep(block.mine(), home.mine());
        if (block.base() != null) {
            conflictOver(block, home);
        }
    }

    private void settleInTheirs(Versions<Block> block, Versions<BlockId> home) {
        if (Objects.equals(block.theirs(), block.base()) && Objects.equals(home.theirs(), home.base())) {
            return;
        }
        if (block.base() != null || deletedByMe(home.theirs())) {
            conflictOver(block, home);
        } else {
            keep(block.theirs(), home.theirs());
        }
    }

    private boolean deletedByMe(@Nullable BlockId chapter) {
        if (chapter == null) {
            return false;
        }
        var versions = texts.chapter(chapter);
        return versions.base() != null && versions.mine() == null;
    }

    private void keep(@Nullable Block block, @Nullable BlockId home) {
        if (block != null && home != null) {
            kept.put(block.id(), block);
            byChapter.computeIfAbsent(home, key -> new LinkedHashSet<>()).add(block.id());
        }
    }

    private void conflictOver(Versions<Block> block, Versions<BlockId> home) {
        var chapter = home.mine() != null ? home.mine() : home.theirs();
        var any = block.mine() != null ? block.mine() : block.theirs();
        if (chapter != null && any != null) {
            conflicts.add(new Conflict(chapter, any.id(), block.base(), block.mine(), block.theirs()));
        }
    }
}
