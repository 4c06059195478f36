package no.fnsp.search;

import java.util.List;
import java.util.UUID;
import no.fnsp.words.Excerpt.Span;
import no.fnsp.text.Language;

/**
 * A page that was found, as it is shown. Never changes.
 *
 * @param language of its words
 * @param excerpt where in it what was looked for stands
 * @param called the one of its other names that was asked for; empty for none
 */
public record Hit(
        UUID site, String path, Language language, String kind, List<Span> title, List<Span> excerpt, String called) {

    public Hit {
        title = List.copyOf(title);
        excerpt = List.copyOf(excerpt);
    }

    public String plainTitle() {
        return String.join("", title.stream().map(Span::words).toList());
    }
}
