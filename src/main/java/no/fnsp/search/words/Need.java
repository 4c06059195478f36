package no.fnsp.search.words;

import java.util.List;

/**
 * One word of a question, and every way a page may answer it. Never changes.
 *
 * @param word folded, as it was asked
 * @param corrected what was looked for as well, because the word itself is unknown here; empty when it is known
 */
public record Need(String word, List<Alternative> alternatives, List<String> corrected) {

    public Need {
        alternatives = List.copyOf(alternatives);
        corrected = List.copyOf(corrected);
    }
}
