package no.fnsp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A text while corrections are made in it. Changes. */
final class CorrectedText {

    private final List<Chapter> chapters;

    CorrectedText(List<Chapter> chapters) {
        this.chapters = new ArrayList<>(chapters);
    }

    List<Chapter> chapters() {
        return List.copyOf(chapters);
    }

    /** Makes the correction; false when it could not be made, and the text is as it was. What is already gone needs no removing. */
    boolean correct(Correction correction) {
        return switch (correction) {
            case Correction.Replaced replaced -> replace(replaced.id(), replaced.block());
            case Correction.Removed removed -> remove(removed.id());
            case Correction.Inserted inserted -> insert(inserted);
            case Correction.HeadingChanged changed ->
                change(changed.chapter(), chapter -> chapter.headed(changed.heading()));
            case Correction.OptionChanged changed ->
                change(changed.chapter(), chapter -> chapter.optional(changed.optional()));
            case Correction.ChapterInserted inserted -> insert(inserted);
            case Correction.ChapterRemoved removed -> removeEmpty(removed.chapter());
        };
    }

    private boolean replace(BlockId id, Block block) {
        return change(home(id), chapter -> {
            var blocks = new ArrayList<>(chapter.blocks());
            blocks.replaceAll(each -> each.id().equals(id) ? block : each);
            return chapter.with(blocks);
        });
    }

    private boolean remove(BlockId id) {
        change(home(id), chapter -> {
            var blocks = new ArrayList<>(chapter.blocks());
            blocks.removeIf(block -> block.id().equals(id));
            return chapter.with(blocks);
        });
        return true;
    }

    /** After the block it follows; at the end when this edition has not that one. A block that is there is not put in twice. */
    private boolean insert(Correction.Inserted inserted) {
        if (home(inserted.block().id()) != null) {
            return replace(inserted.block().id(), inserted.block());
        }
        return change(inserted.chapter(), chapter -> {
            var blocks = new ArrayList<>(chapter.blocks());
            var ids = blocks.stream().map(Block::id).toList();
            blocks.add(placeAfter(inserted.afterId(), ids), inserted.block());
            return chapter.with(blocks);
        });
    }

    private boolean insert(Correction.ChapterInserted inserted) {
        var ids = chapters.stream().map(Chapter::id).toList();
        if (!ids.contains(inserted.chapter().id())) {
            chapters.add(placeAfter(inserted.afterId(), ids), inserted.chapter());
        }
        return true;
    }

    private static int placeAfter(@Nullable BlockId id, List<BlockId> ids) {
        if (id == null) {
            return 0;
        }
        return ids.contains(id) ? ids.indexOf(id) + 1 : ids.size();
    }

    private boolean removeEmpty(BlockId id) {
        chapters.removeIf(chapter -> chapter.id().equals(id) && chapter.blocks().isEmpty());
        return chapters.stream().noneMatch(chapter -> chapter.id().equals(id));
    }

    private @Nullable BlockId home(BlockId block) {
        return chapters.stream()
                .filter(chapter ->
                        chapter.blocks().stream().anyMatch(each -> each.id().equals(block)))
                .map(Chapter::id)
                .findFirst()
                .orElse(null);
    }

    private boolean change(@Nullable BlockId id, UnaryOperator<Chapter> change) {
        var place = IntStream.range(0, chapters.size())
                .filter(i -> chapters.get(i).id().equals(id))
                .findFirst();
        place.ifPresent(i -> chapters.set(i, change.apply(chapters.get(i))));
        return place.isPresent();
    }
}
