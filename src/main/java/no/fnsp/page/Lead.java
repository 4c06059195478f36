package no.fnsp.page;

import java.util.List;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;

/** The one or two paragraphs under a title. Never changes. */
public record Lead(Language language, List<Markup> paragraphs) {

    public Lead {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Lead none(Language language) {
        return new Lead(language, List.of());
    }
}
