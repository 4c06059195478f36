package no.fnsp.fact;

import no.fnsp.text.Language;

/**
 * A fact as a text says it: plain words. Never changes.
 *
 * @param href where a tap on the words leads, as {@code tel:+4751518000}; empty for nowhere
 * @param more what follows the words, with the space before it; may be empty
 * @param language what they are really in
 */
public record Spoken(String words, String href, String more, Language language) {

    static Spoken plain(String words, Language language) {
        return new Spoken(words, "", "", language);
    }

    Spoken withoutLink() {
        return new Spoken(words, "", more, language);
    }

    /** All of it, for where no link can stand. */
    public String all() {
        return words + more;
    }
}
