package no.fnsp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives the chapters and blocks of an incoming text their ids, by finding what each of them was before.
 * The ids that come in are never trusted. No id stands twice in what comes out.
 */
public final class Alignment {

    private final List<Chapter> incoming;
    private final ChapterPairs pairs;
    private final List<List<Piece>> before;
    private final List<List<Piece>> after;
    private final List<Chapter> base;

    private Alignment(List<Chapter> base, List<Chapter> incoming, ChapterPairs pairs) {
        this.base = base;
        this.incoming = incoming;
        this.pairs = pairs;
        this.before = base.stream().map(Piece::of).toList();
        this.after = incoming.stream().map(Piece::of).toList();
    }

    /**
     * The incoming text with the ids of the text it was written from: a block keeps its id when it is unchanged, moved or
     * still half the same words; a split keeps it on the first block, a join keeps the first's, a copy gets a fresh one.
     * The lineage tells only what happened between these two.
     */
    public static List<Chapter> toBase(List<Chapter> base, List<Chapter> incoming) {
        return toBase(base, incoming, BlockId::fresh);
    }

    /** As {@link #toBase(List, List)}; an id from the supplier that either text already has is passed over. */
    public static List<Chapter> toBase(List<Chapter> base, List<Chapter> incoming, Supplier<BlockId> fresh) {
        var alignment = new Alignment(base, incoming, ChapterPairs.inOneLanguage(base, incoming));
        alignment.pairSame();
        alignment.pairSplitsAndJoins();
        alignment.pairSimilar();
        return alignment.named(fresh);
    }

    /**
     * The first edition in another language with the ids of the text it translates: chapters by role and order, blocks by
     * the order of their kinds. What the other language has not gets fresh ids.
     */
    public static List<Chapter> toTranslation(List<Chapter> other, List<Chapter> incoming) {
        return toTranslation(other, incoming, BlockId::fresh);
    }

    /** As {@link #toTranslation(List, List)}; an id from the supplier that either text already has is passed over. */
    public static List<Chapter> toTranslation(List<Chapter> other, List<Chapter> incoming, Supplier<BlockId> fresh) {
        var alignment = new Alignment(other, incoming, ChapterPairs.acrossLanguages(other, incoming));
        alignment.pairKinds();
        return alignment.named(fresh);
    }

    private void pairSame() {
        inEachChapter(SamePieces::inOrder);
        inEachChapter(SamePieces::anywhere);
        SamePieces.anywhere(all(before), all(after));
    }

    private void pairSplitsAndJoins() {
        inEachChapter(SplitsAndJoins::pair);
    }

    private void pairSimilar() {
        inEachChapter(SimilarPieces::pair);
        SimilarPieces.pair(all(before), all(after));
    }

    private void pairKinds() {
        inEachChapter((theirs, ours) -> {
            var partners = Lcs.of(kinds(theirs), kinds(ours));
            IntStream.range(0, partners.length)
                    .filter(i -> partners[i] >= 0)
                    .forEach(i -> ours.get(i).continues(theirs.get(partners[i])));
        });
    }

    private interface Pairing {
        void pair(List<Piece> base, List<Piece> incoming);
    }

    private void inEachChapter(Pairing pairing) {
        pairs.paired().forEach(i -> pairing.pair(before.get(pairs.partner(i)), after.get(i)));
    }

    private static List<Piece> all(List<List<Piece>> chapters) {
        return chapters.stream().flatMap(List::stream).toList();
    }

    private static List<String> kinds(List<Piece> pieces) {
        return pieces.stream().map(Piece::kind).toList();
    }

    private List<Chapter> named(Supplier<BlockId> fresh) {
        var ids = new Ids(
                Stream.of(base, incoming)
                        .flatMap(List::stream)
                        .flatMap(Alignment::ids)
                        .toList(),
                fresh);
        // The chapters first: should a base have one id on both, the chapter is what approvals hang on.
        var chapterIds = IntStream.range(0, incoming.size())
                .mapToObj(i -> pairs.partner(i) < 0
                        ? ids.fresh()
                        : ids.keep(base.get(pairs.partner(i)).id()))
                .toList();
        return IntStream.range(0, incoming.size())
                .mapToObj(i -> named(chapterIds.get(i), incoming.get(i), after.get(i), ids))
                .toList();
    }

    private static Stream<BlockId> ids(Chapter chapter) {
        return Stream.concat(Stream.of(chapter.id()), chapter.blocks().stream().map(Block::id));
    }

    private static Chapter named(BlockId id, Chapter incoming, List<Piece> pieces, Ids ids) {
        var blocks = new ArrayList<Block>(pieces.size());
        var lineage = new TreeMap<BlockId, Lineage>();
        for (var piece : pieces) {
            var kept = piece.kept();
            var block = piece.block().named(kept == null ? ids.fresh() : ids.keep(kept));
            blocks.add(block);
            if (piece.lineage() != null) {
                lineage.put(block.id(), piece.lineage());
            }
        }
        return new Chapter(id, incoming.role(), incoming.heading(), incoming.optional(), blocks, lineage);
    }
}
