package no.fnsp.page;

import java.util.List;
import no.fnsp.text.Words;

/**
 * A chapter as the reader sees it: national and local parts in the order they are read. Never changes.
 *
 * @param anchor the id of the heading, unique on the page, the same in every language
 * @param alerts the medical editor's warnings that must stand above the chapter
 */
public record ShownChapter(String anchor, Words.Spoken heading, List<Passage> alerts, List<ShownPart> parts) {

    public ShownChapter {
        alerts = List.copyOf(alerts);
        parts = List.copyOf(parts);
    }

    /** Whether words of more than one owner stand here, so that the reader must see where each begins. */
    boolean mixed() {
        return parts.stream().map(ShownPart::origin).distinct().count() > 1;
    }

    public ShownChapter(String anchor, Words.Spoken heading, List<ShownPart> parts) {
        this(anchor, heading, List.of(), parts);
    }

    /** The same with warnings above it. */
    public ShownChapter under(List<Passage> warnings) {
        return warnings.isEmpty() ? this : new ShownChapter(anchor, heading, warnings, parts);
    }
}
