package no.fnsp.ordering;

import java.util.List;
import java.util.Objects;
import no.fnsp.content.Body;
import no.fnsp.text.Change;
import no.fnsp.text.Chapter;
import no.fnsp.text.ChapterDifference;
import no.fnsp.text.Difference;

/** How far a variant is from the main text: the share of its paragraphs that differ. Never changes. */
public record Distance(List<InChapter> chapters) {

    public Distance {
        chapters = List.copyOf(chapters);
    }

    /**
     * Of one chapter.
     *
     * @param differing how many of its paragraphs were added, removed or say something else
     * @param all how many there are in the two together
     */
    public record InChapter(Chapter chapter, ChapterDifference difference, int differing, int all) {

        /** Whether there is anything to take over from the variant. */
        public boolean differs() {
            return differing > 0 || difference.change() != Change.SAME;
        }
    }

    public static Distance between(Body main, Body variant) {
        return new Distance(Difference.between(main.chapters(), variant.chapters()).chapters().stream()
                .map(Distance::of)
                .toList());
    }

    private static InChapter of(ChapterDifference one) {
        Chapter chapter = Objects.requireNonNull(one.after() == null ? one.before() : one.after());
        int differing = (int) one.blocks().stream()
                .filter(block -> block.change() != Change.SAME)
                .count();
        return new InChapter(chapter, one, differing, one.blocks().size());
    }

    public int differing() {
        return chapters.stream().mapToInt(InChapter::differing).sum();
    }

    public int all() {
        return chapters.stream().mapToInt(InChapter::all).sum();
    }

    /** From 0 to 100. What differs at all is at least 1. */
    public int percent() {
        return all() == 0 ? 0 : Math.ceilDiv(100 * differing(), all());
    }
}
