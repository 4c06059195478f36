package no.fnsp.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people say and what pages say: {@code search/synonyms.txt}, looked up without endings, in any written form, and wherever all
 * words of a phrase stand in a question. Never changes.
 */
final class Synonyms {

    private final Analysis analysis;

    /** By the first of their words. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private final Set<String> words = new HashSet<>();

    /**
     * What a phrase may be called as well. Never changes.
     *
     * @param words canonical, in their order
     * @param same whether the two mean the same; otherwise the one leads to the other
     */
    record Meant(List<String> words, boolean same) {}

    /** @param meant in the order of the list */
    private record Phrase(List<String> words, Set<Meant> meant) {}

    /** What was meant, and by which words of the question. */
    record Said(BitSet by, Set<Meant> meant) {}

    Synonyms(Analysis analysis) {
        this.analysis = analysis;
        var all = new LinkedHashMap<List<String>, Phrase>();
        Lines.of("synonyms.txt").forEach(line -> read(line, all));
        all.values().forEach(phrase -> {
            phrases.computeIfAbsent(phrase.words().getFirst(), first -> new ArrayList<>())
                    .add(phrase);
            words.addAll(phrase.words());
        });
    }

    private void read(String line, Map<List<String>, Phrase> all) {
        String[] sides = line.split(">");
        boolean same = sides.length == 1;
        List<List<String>> first = phrases(sides[0]);
        List<List<String>> other = same ? first : phrases(sides[1]);
        for (List<String> one : first) {
            Phrase phrase = all.computeIfAbsent(one, words -> new Phrase(words, new LinkedHashSet<>()));
            other.stream().filter(meant -> !meant.equals(one)).forEach(meant -> add(phrase, meant, same));
        }
    }

    private static void add(Phrase phrase, List<String> meant, boolean same) {
        var also = new Meant(meant, true);
        if (same) {
            phrase.meant().remove(new Meant(meant, false));
            phrase.meant().add(also);
        } else if (!phrase.meant().contains(also)) {
            phrase.meant().add(new Meant(meant, false));
        }
    }

    private List<List<String>> phrases(String side) {
        return Arrays.stream(side.split(","))
                .flatMap(phrase -> eitherOf(phrase.strip().split("\\s+")).stream())
                .map(this::canonical)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /** {@code vondt/verk i magen} is {@code vondt i magen} and {@code verk i magen}. */
    private static List<String> eitherOf(String[] words) {
        List<String> all = List.of("");
        for (String word : words) {
            var longer = new ArrayList<String>();
            for (String begun : all) {
                for (String one : word.split("/")) {
                    longer.add(begun + " " + one);
                }
            }
            all = longer;
        }
        return all;
    }

    private List<String> canonical(String phrase) {
        return analysis.tokens(phrase).stream()
                .filter(token -> !StopWords.has(token.word()))
                .map(token -> token.meaning().canonical())
                .toList();
    }

    /** The words that what people say is made of. */
    Set<String> words() {
        return words;
    }

    /** Everything that is said in a question, as far as the list knows it. */
    List<Said> in(Asked question) {
        var said = new ArrayList<Said>();
        for (String word : question.words()) {
            for (Phrase phrase : phrases.getOrDefault(word, List.of())) {
                question.places(phrase.words()).ifPresent(by -> said.add(new Said(by, phrase.meant())));
            }
        }
        return said;
    }

    /** What else one word is called, each in one word. */
    List<String> of(String word) {
        return phrases.getOrDefault(word, List.of()).stream()
                .filter(phrase -> phrase.words().size() == 1)
                .flatMap(phrase -> phrase.meant().stream())
                .filter(meant -> meant.same() && meant.words().size() == 1)
                .map(meant -> meant.words().getFirst())
                .toList();
    }
}
