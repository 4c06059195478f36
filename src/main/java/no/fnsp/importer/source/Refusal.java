package no.fnsp.importer.source;

import java.util.Comparator;

/**
 * One thing that is wrong in a file, said to the one who wrote it. Never changes.
 *
 * @param file path from the folder, with forward slashes
 * @param line from 1; 0 when it is about the file or folder as a whole
 */
public record Refusal(String file, int line, String reason) implements Comparable<Refusal> {

    private static final Comparator<Refusal> BY_PLACE =
            Comparator.comparing(Refusal::file).thenComparing(Refusal::line).thenComparing(Refusal::reason);

    public Refusal {
        file = visible(file);
        reason = visible(reason);
    }

    /** What somebody wrote, short enough to be quoted in a reason. */
    public static String quoted(String words) {
        return "`" + (words.length() <= 60 ? words : words.substring(0, 57) + "…") + "`";
    }

    private static String visible(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ");
    }

    @Override
    public int compareTo(Refusal other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code concepts/hofteprotese.md:12: the title is missing}. */
    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": " + reason;
    }
}
