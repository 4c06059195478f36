package no.fnsp.html;

import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words that lead somewhere. Never changes.
 *
 * @param language the language the label is in, when it is not the page's own
 */
public record Link(String label, String href, @Nullable Language language) {

    public Link(String label, String href) {
        this(label, href, null);
    }

    public static Link to(String href, Words.Spoken label) {
        return new Link(label.words(), href, label.language());
    }
}
