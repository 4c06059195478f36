package no.fnsp.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is told of searching in {@code bench/report.md}. */
final class SearchChapter {

    private SearchChapter() {}

    /**
     * @param real pages of the example content, whose index was made in {@code made} seconds
     * @param load of the machine before it began, and when the questions were timed among the distractors
     */
    record Times(
            long real,
            int distractors,
            double made,
            @Nullable Figures before,
            Figures after,
            Figures processor,
            List<Double> load) {}

    static List<String> lines(List<Judged> judged, List<Judged> alone, Times times) {
        var lines = new ArrayList<String>(quality(judged, alone, times));
        lines.addAll(speed(times));
        return lines;
    }

    private static List<String> quality(List<Judged> judged, List<Judged> alone, Times times) {
        var lines = new ArrayList<String>();
        lines.add(
                ("%d questions (`bench/questions`) put to the sites of the example content, %,d pages, among %,d made-up pages that say"
                                + " the same words: half of them national, half on the sites that are asked. The machine's load before it"
                                + " began: %.1f.")
                        .formatted(
                                judged.size(),
                                times.real(),
                                times.distractors(),
                                times.load().get(0)));
        lines.add("");
        lines.add(goals(judged, times));
        lines.add("");
        lines.add("| Half | Questions | MRR | First | Among ten | Nothing found | MRR among the real pages alone |");
        lines.add("|---|--:|--:|--:|--:|--:|--:|");
        lines.add(line("tuned", AskedQuestion.TUNED, judged, alone));
        if (!of(judged, AskedQuestion.PRACTICE).isEmpty()) {
            lines.add(line("practice", AskedQuestion.PRACTICE, judged, alone));
        }
        lines.add(line("**held out**", AskedQuestion.HELD_OUT, judged, alone));
        lines.add(line("fresh, written later from the texts alone", AskedQuestion.FRESH, judged, alone));
        lines.add(line("fresh again, written after the list of synonyms", AskedQuestion.FRESH_TOO, judged, alone));
        lines.add("");
        lines.add("| What is hard about it | Questions | MRR, tuned | MRR, held out | MRR, fresh | MRR, fresh again |");
        lines.add("|---|--:|--:|--:|--:|--:|");
        kinds(judged)
                .forEach((what, all) -> lines.add("| %s | %d | %s | %s | %s | %s |"
                        .formatted(
                                what,
                                all.size(),
                                rank(all, AskedQuestion.TUNED),
                                rank(all, AskedQuestion.HELD_OUT),
                                rank(all, AskedQuestion.FRESH),
                                rank(all, AskedQuestion.FRESH_TOO))));
        lines.add("");
        return lines;
    }

    private static String goals(List<Judged> judged, Times times) {
        List<Judged> heldOut = of(judged, AskedQuestion.HELD_OUT);
        List<Judged> fresh = of(judged, AskedQuestion.FRESH);
        List<Judged> last = of(judged, AskedQuestion.FRESH_TOO);
        return "The goals on the half that is never tuned to, an MRR of 0.85 and nothing found at most 3 %% of the times, were %s and %s; on the fresh questions they were %s and %s, on those written last %s and %s. A p95 of 30 ms at %,d pages was %s by the clock on the wall, and %s by the thread's own processor time."
                .formatted(
                        reached(Judged.meanReciprocalRank(heldOut) >= 0.85),
                        reached(Judged.nothingFound(heldOut) <= 0.03),
                        reached(Judged.meanReciprocalRank(fresh) >= 0.85),
                        reached(Judged.nothingFound(fresh) <= 0.03),
                        reached(Judged.meanReciprocalRank(last) >= 0.85),
                        reached(Judged.nothingFound(last) <= 0.03),
                        times.real() + times.distractors(),
                        reached(times.after().p95() <= 30),
                        reached(times.processor().p95() <= 30));
    }

    private static String reached(boolean is) {
        return is ? "reached" : "**missed**";
    }

    private static List<Judged> of(List<Judged> all, String half) {
        return all.stream().filter(one -> one.asked().isOf(half)).toList();
    }

    private static List<String> speed(Times times) {
        Figures before = times.before();
        var lines = new ArrayList<String>();
        lines.add(
                "| A question, with its excerpts and facets | Median, ms | p95, ms | p99, ms | p95 × without distractors |");
        lines.add("|---|--:|--:|--:|--:|");
        if (before != null) {
            lines.add(times("%,d pages".formatted(times.real()), before, before));
        }
        lines.add(times("%,d pages".formatted(times.real() + times.distractors()), times.after(), before));
        lines.add(times("of these the thread's own processor time", times.processor(), null));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Of the thread's own processor, which does not wait for others, a question among the distractors took %.1f ms on average; the machine's load was then %.1f, on %d cores.",
                times.processor().mean(),
                times.load().get(1),
                Runtime.getRuntime().availableProcessors()));
        if (before == null) {
            lines.add("This run asked the index that an earlier one had left, and tells no more than this.");
        } else {
            lines.add(String.format(
                    Locale.ROOT,
                    "The index of the %,d real pages was made in %.0f s, composed as readers are shown them.",
                    times.real(),
                    times.made()));
        }
        return lines;
    }

    private static String line(String name, String half, List<Judged> judged, List<Judged> alone) {
        List<Judged> some = of(judged, half);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.0f %% | %.0f %% | %.1f %% | %.3f |",
                name,
                some.size(),
                Judged.meanReciprocalRank(some),
                100 * Judged.first(some),
                100 * Judged.amongTen(some),
                100 * Judged.nothingFound(some),
                Judged.meanReciprocalRank(of(alone, half)));
    }

    private static Map<String, List<Judged>> kinds(List<Judged> judged) {
        return judged.stream()
                .collect(Collectors.groupingBy(one -> one.asked().what(), TreeMap::new, Collectors.toList()));
    }

    private static String rank(List<Judged> all, String half) {
        List<Judged> some = of(all, half);
        return some.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f", Judged.meanReciprocalRank(some));
    }

    private static String times(String what, Figures figures, @Nullable Figures base) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %s |",
                what,
                figures.median(),
                figures.p95(),
                figures.p99(),
                base == null ? "–" : "%.1f".formatted(figures.p95() / base.p95()));
    }
}
