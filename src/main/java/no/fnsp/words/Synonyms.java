package no.fnsp.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people say and what pages say: {@code search/synonyms.txt}, looked up without endings and in any written form. */
final class Synonyms {

    /** The longest phrase on the list, in words. */
    static final int LONGEST = 4;

    private final Analysis analysis;
    private final Map<String, Set<List<String>>> all = new HashMap<>();

    Synonyms(Analysis analysis) {
        this.analysis = analysis;
        Lines.of("synonyms.txt").forEach(this::read);
    }

    private void read(String line) {
        String[] sides = line.split(">");
        List<List<String>> first = phrases(sides[0]);
        for (List<String> one : first) {
            add(one, sides.length == 1 ? first : phrases(sides[1]));
        }
    }

    private List<List<String>> phrases(String side) {
        return Arrays.stream(side.split(","))
                .map(this::canonical)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private List<String> canonical(String phrase) {
        return analysis.tokens(phrase).stream()
                .filter(token -> !StopWords.has(token.word()))
                .map(token -> token.meaning().canonical())
                .toList();
    }

    private void add(List<String> phrase, List<List<String>> meant) {
        Set<List<String>> others = all.computeIfAbsent(key(phrase), key -> new LinkedHashSet<>());
        meant.stream().filter(other -> !other.equals(phrase)).forEach(others::add);
    }

    private static String key(List<String> canonical) {
        return String.join(" ", canonical);
    }

    /** What else a phrase of these words may be called, each as its canonical words; empty for nothing known. */
    List<List<String>> of(List<String> canonical) {
        return new ArrayList<>(all.getOrDefault(key(canonical), Set.of()));
    }
}
