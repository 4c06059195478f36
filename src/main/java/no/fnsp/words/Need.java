package no.fnsp.words;

import java.util.List;

/**
 * One word of a question, and every way a page may answer it. Never changes.
 *
 * @param word folded, as it was asked
 * @param own how many of the alternatives, the first ones, are the word itself in its forms
 * @param weight how much it tells, 1 for most words
 * @param corrected what was looked for as well, because the word itself is unknown here; empty when it is known
 */
public record Need(String word, int own, List<Alternative> alternatives, float weight, List<String> corrected) {

    public boolean isStrong() {
        return weight == 1;
    }

    public Need {
        alternatives = List.copyOf(alternatives);
        corrected = List.copyOf(corrected);
    }
}
