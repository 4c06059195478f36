package no.fnsp.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes compounds apart. A word is taken apart only when all of it is words: {@code rehabiliteringstilbud} is
 * {@code rehabilitering} and {@code tilbud}, and never {@code stil}.
 */
final class Compounds {

    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_WORD = 60;

    private final Vocabulary vocabulary;

    Compounds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The stems of the parts in their order; empty when the word is no compound that is known. */
    List<String> parts(String folded) {
        if (folded.length() < 2 * SHORTEST_PART || folded.length() > LONGEST_WORD) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        split(folded, parts);
        return parts.size() < 2 ? List.of() : List.copyOf(parts);
    }

    /** Into two, the longest head first, and each of the two again; the word itself when it cannot be. */
    private boolean split(String word, List<String> into) {
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            String head = word.substring(at);
            String first = joined(word.substring(0, at));
            if (first == null) {
                continue;
            }
            int mark = into.size();
            into.add(Forms.canonical(Stem.of(first)));
            if (isWord(head) && !splitFurther(head, into)) {
                into.add(Forms.canonical(Stem.of(head)));
                return true;
            }
            if (into.size() > mark + 1 || split(head, into)) {
                return true;
            }
            into.subList(mark, into.size()).clear();
        }
        return false;
    }

    private boolean splitFurther(String head, List<String> into) {
        return head.length() >= 2 * Vocabulary.SHORTEST && split(head, into);
    }

    /** The word before a joint, without the {@code s} or {@code e} that joins it to the next; null when it is none. */
    private @Nullable String joined(String first) {
        if (isWord(first)) {
            return first;
        }
        String without = first.substring(0, first.length() - 1);
        return "se".indexOf(first.charAt(first.length() - 1)) >= 0
                        && without.length() >= SHORTEST_PART
                        && isWord(without)
                ? without
                : null;
    }

    private boolean isWord(String part) {
        return vocabulary.has(part, Stem.of(part));
    }
}
