package no.fnsp.words;

import java.util.List;

/**
 * One way in which a page may say what a reader's word means: all of these words, in any order. Never changes.
 *
 * @param words stems; of a compound both the word itself and each of its parts is to be found
 * @param weight how much it is worth, 1 for the word itself
 * @param prefix whether the last of the words may go on
 */
public record Alternative(List<String> words, float weight, boolean prefix) {

    public Alternative {
        words = List.copyOf(words);
    }

    public static Alternative of(String word, float weight) {
        return new Alternative(List.of(word), weight, false);
    }
}
