package no.fnsp.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a passage, counted, without case, order or punctuation. Never changes. */
record Tokens(Map<String, Integer> counts, int size) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Tokens of(String words) {
        var counts = new HashMap<String, Integer>();
        int size = 0;
        for (var word = WORD.matcher(words.toLowerCase(Locale.ROOT)); word.find(); size++) {
            counts.merge(word.group(), 1, Integer::sum);
        }
        return new Tokens(counts, size);
    }

    Tokens plus(Tokens other) {
        var sum = new HashMap<>(counts);
        other.counts.forEach((word, count) -> sum.merge(word, count, Integer::sum));
        return new Tokens(sum, size + other.size);
    }

    /** How alike two passages are, 0 to 1: twice the words they share over the words they have (Dice). Two without words are alike. */
    double similarity(Tokens other) {
        if (size + other.size == 0) {
            return 1;
        }
        return 2.0 * shared(other) / (size + other.size);
    }

    private int shared(Tokens other) {
        if (other.counts.size() < counts.size()) {
            return other.shared(this);
        }
        int shared = 0;
        for (var word : counts.entrySet()) {
            shared += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
        }
        return shared;
    }
}
