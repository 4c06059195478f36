package no.fnsp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code bench/report.md}: a chapter for each thing that is measured; measuring again exchanges its chapter. */
final class Report {

    private static final Path FILE = Path.of("bench", "report.md");
    private static final String INTRODUCTION = """
            # What it costs

            Written by the commands it names; they can be run again. Times on a shared machine wander: the ratios within a run say more
            than the times.
            """;

    private Report() {}

    static void put(String title, String command, List<String> lines) throws IOException {
        String old = Files.exists(FILE) ? Files.readString(FILE) : INTRODUCTION;
        var kept = new StringBuilder();
        for (String chapter : old.split("(?m)^(?=## )")) {
            if (!chapter.startsWith("## " + title + "\n")) {
                kept.append(chapter.stripTrailing()).append("\n\n");
            }
        }
        String machine = "%d cores, Java %s, PostgreSQL 18 started by the application"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature());
        String text = kept + "## " + title + "\n\n`" + command + "` on " + machine + ".\n\n" + String.join("\n", lines)
                + "\n";
        Files.writeString(FILE, text);
        System.out.println(String.join("\n", lines));
    }
}
