package no.fnsp.comparison;

import java.util.List;

/**
 * A part of a compared text, as it is told: the title, the lead, a chapter. Never changes.
 *
 * @param heading the words over it, as they were changed
 * @param tags what happened to all of it
 * @param same whether nothing did, neither to it nor to anything in it
 * @param chapter the id of the chapter; empty for what is none, or is there no more
 */
public record Told(List<Ink> heading, List<String> tags, boolean same, List<Line> lines, String chapter) {

    public Told {
        heading = List.copyOf(heading);
        tags = List.copyOf(tags);
        lines = List.copyOf(lines);
    }

    /** A paragraph, or those that were split or joined. @param tags what it is, and what happened to it as a whole */
    public record Line(List<String> tags, List<Ink> words) {
        public Line {
            tags = List.copyOf(tags);
            words = List.copyOf(words);
        }
    }
}
