package no.fnsp.developers;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Page;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody makes the line of HTML that shows a hospital's text on their page. Never changes.
 *
 * @param given the address as it was pasted; empty on the first visit
 * @param chosen code of the language that was chosen; empty for the address's own
 * @param problem the key of what is wrong with it; null for nothing
 * @param line null until there is one
 */
public record EmbedLinePage(
        Frame frame,
        String given,
        String chosen,
        @Nullable String problem,
        @Nullable EmbedLine line) implements Page {

    List<Language> languages() {
        return List.of(Language.values());
    }
}
