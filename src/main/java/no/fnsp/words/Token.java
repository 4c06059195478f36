package no.fnsp.words;

import java.util.List;

/**
 * One word where it stands. Never changes.
 *
 * @param start of its first letter in the text, and {@code end} after its last
 * @param word folded
 */
public record Token(int start, int end, String word, Meaning meaning) {

    /**
     * What a word is looked up by. Never changes.
     *
     * @param stem of the word as it is written
     * @param canonical the same whatever form it is written in, and whether a compound is one word or two
     * @param parts of a compound; empty for other words
     */
    public record Meaning(String stem, String canonical, List<String> parts) {

        public Meaning {
            parts = List.copyOf(parts);
        }
    }
}
