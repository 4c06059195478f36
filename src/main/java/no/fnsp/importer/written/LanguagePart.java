package no.fnsp.importer.written;

import java.util.List;
import no.fnsp.importer.source.Line;
import no.fnsp.text.Language;

/**
 * What a file says in one language. Never changes.
 *
 * @param line the line {@code === nb} itself
 */
public record LanguagePart(Language language, int line, List<Line> lines) {

    public LanguagePart {
        lines = List.copyOf(lines);
    }
}
