package no.fnsp.words;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a question by what they are looked up as, each with where it stands; and the parts of its compounds. */
final class Asked {

    private final Map<String, BitSet> whole = new HashMap<>();
    private final Map<String, BitSet> parts = new HashMap<>();

    /** @param place of the word in the question, from 0 */
    void add(String word, int place) {
        at(whole, word).set(place);
    }

    /** Two words that may be one. */
    void addJoined(String word, int first) {
        at(whole, word).set(first, first + 2);
    }

    /** {@code brystsmerter} says both {@code bryst} and {@code smerte}, but only the two together mean what they do as phrases. */
    void addPart(String part, int place) {
        at(parts, part).set(place);
    }

    private static BitSet at(Map<String, BitSet> words, String word) {
        return words.computeIfAbsent(word, one -> new BitSet());
    }

    Set<String> words() {
        var all = new LinkedHashSet<>(whole.keySet());
        all.addAll(parts.keySet());
        return all;
    }

    /** Where all of these stand, in whatever order; empty when one of them does not. */
    Optional<BitSet> places(List<String> words) {
        var all = new BitSet();
        for (String word : words) {
            BitSet one = whole.get(word);
            if (one == null && words.size() > 1) {
                one = parts.get(word);
            }
            if (one == null) {
                return Optional.empty();
            }
            all.or(one);
        }
        return Optional.of(all);
    }
}
