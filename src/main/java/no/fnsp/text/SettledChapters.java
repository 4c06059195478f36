package no.fnsp.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which chapters a merge keeps, under which headings; their blocks are settled apart. Changes while it is settled. */
final class SettledChapters {

    private final ThreeTexts texts;
    private final SettledBlocks blocks;
    private final Map<BlockId, Chapter> kept = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    SettledChapters(ThreeTexts texts, SettledBlocks blocks) {
        this.texts = texts;
        this.blocks = blocks;
        texts.union(TextById::chapterIds).forEach(this::settle);
    }

    Set<BlockId> ids() {
        return kept.keySet();
    }

    /** The chapter's role, heading and option; its blocks may be anyone's. */
    Chapter chapter(BlockId id) {
        return Objects.requireNonNull(kept.get(id));
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private void settle(BlockId id) {
        var chapter = texts.chapter(id);
        var title = chapter.map(Title::of);
        if (chapter.mine() != null && chapter.theirs() != null) {
            kept.put(id, titled(chapter.mine(), title));
            conflictIf(
                    title.map(Title::role).differ() || title.map(Title::heading).differ(), id, chapter);
        } else if (chapter.mine() != null) {
            settleInMine(chapter.mine(), chapter, title);
        } else if (chapter.theirs() != null) {
            settleInTheirs(chapter.theirs(), chapter, title);
        }
    }

    /** What I have written in a chapter that they deleted keeps the chapter standing. */
    private void settleInMine(Chapter mine, Versions<Chapter> chapter, Versions<Title> title) {
        boolean mayGo = Objects.equals(title.mine(), title.base())
                && blocks.in(mine.id()).isEmpty();
        if (!mayGo || chapter.base() == null) {
            kept.put(mine.id(), mine);
            conflictIf(chapter.base() != null, mine.id(), chapter);
        }
    }

    private void settleInTheirs(Chapter theirs, Versions<Chapter> chapter, Versions<Title> title) {
        if (chapter.base() == null) {
            kept.put(theirs.id(), theirs);
        } else {
            conflictIf(!Objects.equals(title.theirs(), title.base()), theirs.id(), chapter);
        }
    }

    /** Each part by itself, so that two who changed different parts do not meet. */
    private static Chapter titled(Chapter mine, Versions<Title> title) {
        var role = Objects.requireNonNull(title.map(Title::role).chosen());
        var heading = Objects.requireNonNull(title.map(Title::heading).chosen());
        boolean optional = Boolean.TRUE.equals(title.map(Title::optional).chosen());
        return new Chapter(mine.id(), role, heading, optional, mine.blocks());
    }

    private void conflictIf(boolean conflict, BlockId id, Versions<Chapter> chapter) {
        if (conflict) {
            var headings = chapter.map(SettledChapters::heading);
            conflicts.add(new Conflict(id, id, headings.base(), headings.mine(), headings.theirs()));
        }
    }

    private static Block heading(Chapter chapter) {
        return new Block.Subheading(chapter.id(), Markup.plain(chapter.heading()));
    }

    /** What a chapter is apart from its blocks. */
    private record Title(Role role, String heading, boolean optional) {
        static Title of(Chapter chapter) {
            return new Title(chapter.role(), chapter.heading(), chapter.optional());
        }
    }
}
