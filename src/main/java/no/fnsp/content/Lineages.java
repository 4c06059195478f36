package no.fnsp.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Lineage;

/** What is known of blocks that were split or joined, as a draft is saved again and again. */
final class Lineages {

    private Lineages() {}

    /** Aligning tells what happened since the save before; what happened in earlier ones, since the edition, is carried on. */
    static Body carried(Body before, Body after) {
        var known = new HashMap<BlockId, Lineage>();
        before.chapters().forEach(chapter -> known.putAll(chapter.lineage()));
        return known.isEmpty()
                ? after
                : after.withChapters(after.chapters().stream()
                        .map(chapter -> carried(known, chapter))
                        .toList());
    }

    private static Chapter carried(Map<BlockId, Lineage> known, Chapter chapter) {
        var lineage = new TreeMap<>(known);
        chapter.lineage().forEach((id, now) -> lineage.merge(id, now, Lineages::both));
        return with(lineage, chapter).with(chapter.blocks());
    }

    private static Lineage both(Lineage before, Lineage now) {
        BlockId from = now.splitFrom() == null ? before.splitFrom() : now.splitFrom();
        return new Lineage(
                from,
                Stream.concat(before.joinedFrom().stream(), now.joinedFrom().stream())
                        .distinct()
                        .toList());
    }

    /** Whether two bodies say the same under the same ids, however they came to. */
    static boolean same(Body one, Body other) {
        return bare(one).equals(bare(other));
    }

    private static Body bare(Body body) {
        List<Chapter> chapters = body.chapters();
        return body.withChapters(
                chapters.stream().map(chapter -> with(Map.of(), chapter)).toList());
    }

    private static Chapter with(Map<BlockId, Lineage> lineage, Chapter chapter) {
        return new Chapter(
                chapter.id(), chapter.role(), chapter.heading(), chapter.optional(), chapter.blocks(), lineage);
    }
}
