package no.fnsp.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The chapter of the report about saving drafts. Changes while it is measured. */
final class SavingChapter {

    private final int aSecond;
    private final int seconds;
    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private final Map<String, List<Figures>> times = new LinkedHashMap<>();
    private List<Window> windows = List.of();
    private List<String> statements = List.of();

    SavingChapter(int aSecond, int seconds) {
        this.aSecond = aSecond;
        this.seconds = seconds;
    }

    /** Where is written. @param statements what a save sends to the database */
    void windows(List<Window> windows, List<String> statements) {
        this.windows = windows;
        this.statements = statements;
    }

    void note(String what, Figures figures) {
        times.computeIfAbsent(what, any -> new ArrayList<>()).add(figures);
    }

    private Figures figures(String what) {
        return Figures.all(Objects.requireNonNull(times.get(what)));
    }

    List<String> lines(Together together, Kept kept) {
        var lines = new ArrayList<String>();
        lines.add(measured());
        lines.add("");
        lines.add(reached());
        lines.add("");
        lines.add("| What | Median, ms | p99, ms | Longest, ms | × `select 1` | × presence |");
        lines.add("|---|--:|--:|--:|--:|--:|");
        lines.add(line("select 1", "`select 1`, a bare round trip"));
        lines.add(line("presence", "“I am here”, a bare signed-in request, " + aSecond + " a second"));
        lines.add(line("alone", "a save, one after the other"));
        lines.add(line("saves", "**a save, " + aSecond + " a second**"));
        lines.add("");
        lines.addAll(found(together, kept));
        return lines;
    }

    private String measured() {
        return ("%,d saves in %d seconds by the clock, %d a second, from %d signed-in browsers. Each has a national text of its own in"
                        + " the form, sends all of it, %,d bytes, and has changed one paragraph; each is timed from when it should have"
                        + " been sent until its answer is read. The browsers share the cores. The machine's load before it began: %.1f.")
                .formatted(figures("saves").number(), seconds, aSecond, windows.size(), bytes(), load);
    }

    private int bytes() {
        int[] sorted = windows.stream().mapToInt(Window::bytes).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private String reached() {
        Figures saves = figures("saves");
        boolean reached = saves.median() <= 50 && saves.p99() <= 200;
        return "The goal, a median of 50 ms and a p99 of 200 ms, was %s. SQL statements a save, with those of the session: %d."
                .formatted(reached ? "reached" : "**missed**", statements.size());
    }

    private String line(String what, String words) {
        Figures figures = figures(what);
        return "| %s | %.3f | %.3f | %.3f | %.1f | %.2f |"
                .formatted(
                        words,
                        figures.median(),
                        figures.p99(),
                        figures.longest(),
                        figures.median() / figures("select 1").median(),
                        figures.median() / figures("presence").median());
    }

    private static List<String> found(Together together, Kept kept) {
        var lines = new ArrayList<String>();
        lines.add(
                ("Then %d editors with two accounts in %d texts write %d paragraphs or additions each, as fast as they are answered."
                                + " Sometimes they save what is as it was; sometimes an answer is lost, and the same is sent again; a conflict is"
                                + " settled by writing on top of what the others wrote. What came of the saves: %s.")
                        .formatted(Together.EDITORS, Together.TEXTS, Together.SAVES, together.outcomes()));
        lines.add("");
        lines.add(
                ("Read afterwards, by content: of all that was said to be saved and all that stood there before, %,d passages stand"
                                + " exactly once, %d are lost, %d stand more than once.%s")
                        .formatted(
                                kept.right(),
                                kept.lost().size(),
                                kept.doubled().size(),
                                kept.isAll() ? "" : " **Something went wrong.**"));
        kept.lost().forEach(one -> lines.add("- lost: " + one));
        kept.doubled().forEach(one -> lines.add("- more than once: " + one));
        return lines;
    }
}
