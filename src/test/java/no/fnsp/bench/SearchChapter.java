package no.fnsp.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is told of searching in {@code bench/report.md}. */
final class SearchChapter {

    private SearchChapter() {}

    static List<String> lines(
            List<Judged> judged, long real, int distractors, double made, Figures before, Figures after, double load) {
        var lines = new ArrayList<String>();
        lines.add(
                ("%d questions (`bench/questions/queries.csv`) put to the sites of the example content, %,d pages, among %,d"
                                + " made-up pages that say the same words: half of them national, half on the sites that are asked."
                                + " The machine's load before it began: %.1f.")
                        .formatted(judged.size(), real, distractors, load));
        lines.add("");
        lines.add("| Half | Questions | MRR | First | Among ten | Nothing found |");
        lines.add("|---|--:|--:|--:|--:|--:|");
        lines.add(line("tuned", judged, one -> !one.asked().isHeldOut()));
        lines.add(line("**held out**", judged, one -> one.asked().isHeldOut()));
        lines.add("");
        lines.add("| What is hard about it | Questions | MRR, tuned half | MRR, held-out half |");
        lines.add("|---|--:|--:|--:|");
        kinds(judged)
                .forEach((what, all) -> lines.add(
                        "| %s | %d | %s | %s |".formatted(what, all.size(), ranks(all, false), ranks(all, true))));
        lines.add("");
        lines.add(
                "| A question, with its excerpts and facets | Median, ms | p95, ms | p99, ms | p95 × without distractors |");
        lines.add("|---|--:|--:|--:|--:|");
        lines.add(times("%,d pages".formatted(real), before, before));
        lines.add(times("%,d pages".formatted(real + distractors), after, before));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "The index of the %,d real pages was made in %.0f s, composed as readers are shown them.",
                real,
                made));
        return lines;
    }

    private static String line(String half, List<Judged> all, Predicate<Judged> of) {
        List<Judged> some = all.stream().filter(of).toList();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.0f %% | %.0f %% | %.1f %% |",
                half,
                some.size(),
                Judged.meanReciprocalRank(some),
                100 * Judged.first(some),
                100 * Judged.amongTen(some),
                100 * Judged.nothingFound(some));
    }

    private static Map<String, List<Judged>> kinds(List<Judged> judged) {
        return judged.stream()
                .collect(Collectors.groupingBy(one -> one.asked().what(), TreeMap::new, Collectors.toList()));
    }

    private static String ranks(List<Judged> all, boolean heldOut) {
        List<Judged> some =
                all.stream().filter(one -> one.asked().isHeldOut() == heldOut).toList();
        return some.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f", Judged.meanReciprocalRank(some));
    }

    private static String times(String what, Figures figures, Figures base) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f |",
                what,
                figures.median(),
                figures.p95(),
                figures.p99(),
                figures.p95() / base.p95());
    }
}
