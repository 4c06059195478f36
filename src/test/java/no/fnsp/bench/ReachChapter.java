package no.fnsp.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The chapter of the report about changes that reach every site. Changes while it is measured. */
final class ReachChapter {

    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private final Map<String, List<Long>> times = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int asked;

    void note(String what, long nanoseconds, boolean counts) {
        if (counts) {
            times.computeIfAbsent(what, any -> new ArrayList<>()).add(nanoseconds);
        }
    }

    /** @param shown in the receipt @param waiting sites that are asked */
    void rows(int shown, int waiting) {
        asked = Math.max(asked, waiting);
        if (shown < waiting) {
            wrong.add("a receipt with %d sites, of which %d should have been asked".formatted(shown, waiting));
        }
    }

    void missing(int sites) {
        if (sites > 0) {
            wrong.add("%d sites neither showed the correction nor a warning".formatted(sites));
        }
    }

    private Figures figures(String what) {
        return Figures.of(Objects.requireNonNull(times.get(what)).stream()
                .mapToLong(Long::longValue)
                .toArray());
    }

    List<String> lines(int sites) {
        var lines = new ArrayList<String>();
        lines.add(
                "%d texts that all %d sites have are changed professionally, and as many critically. The critical ones, the receipts and the pages go over HTTP; the professional ones are published by the command the desk sends, without the weeks of steps before it. At most %d sites are asked about one of them. The machine's load before it began: %.1f."
                        .formatted(figures("publish").number(), sites, asked, load));
        lines.add("");
        lines.add(
                "The goal, under a second for both, was %s; for the map of all texts and sites, under half a second, it was %s."
                        .formatted(reached(1000, "receipt", "seen"), reached(500, "map", "map again")));
        lines.add("");
        lines.add("| What | Median, ms | Longest, ms | × a plain page |");
        lines.add("|---|--:|--:|--:|");
        lines.add(line("plain", "a page of one site, before"));
        lines.add(line("publish", "a professional change is published"));
        lines.add(line("receipt", "**and the receipt tells of every site**"));
        lines.add(line("critical", "a critical change is published"));
        lines.add(line("seen", "**and the last of the sites has shown it**"));
        lines.add(line("tasks", "the tasks of one site"));
        lines.add(line("map", "the map of texts and sites, the first time after a change"));
        lines.add(line("map again", "the map, again"));
        lines.add("");
        lines.add(
                wrong.isEmpty() ? "Every receipt and every page was right." : "**Wrong:** " + String.join("; ", wrong));
        return lines;
    }

    /** @param limit milliseconds, for the longest */
    private String reached(int limit, String... whats) {
        return List.of(whats).stream().allMatch(what -> figures(what).longest() < limit) ? "reached" : "**missed**";
    }

    private String line(String what, String words) {
        Figures figures = figures(what);
        return "| %s | %.1f | %.1f | %.1f |"
                .formatted(
                        words,
                        figures.median(),
                        figures.longest(),
                        figures.median() / figures("plain").median());
    }
}
