package no.fnsp.importer.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.fnsp.importer.source.Line;

/**
 * The lines from one {@code ##} to the next, or those before the first.
 *
 * @param heading the line with {@code ##}; empty for what stands before the first
 */
public record Section(Optional<Line> heading, List<Line> lines) {

    public Section {
        lines = List.copyOf(lines);
    }

    /** What stands before the first heading, then a section per heading. */
    public static List<Section> of(List<Line> lines) {
        var sections = new ArrayList<Section>();
        Optional<Line> heading = Optional.empty();
        int begins = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (isHeading(lines.get(at))) {
                sections.add(new Section(heading, lines.subList(begins, at)));
                heading = Optional.of(lines.get(at));
                begins = at + 1;
            }
        }
        sections.add(new Section(heading, lines.subList(begins, lines.size())));
        return sections;
    }

    private static boolean isHeading(Line line) {
        return line.words().startsWith("##") && !line.words().startsWith("###");
    }
}
