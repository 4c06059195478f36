package no.fnsp.plainlanguage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of phrases, and where they stand in a text. Of two that begin at one word the longer counts. */
final class Phrases {

    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    /** Words from {@code first} to {@code last}, inclusive. */
    record Match(Phrase phrase, int first, int last) {
        int from(Passage passage) {
            return passage.words().get(first).from();
        }

        int to(Passage passage) {
            return passage.words().get(last).to();
        }
    }

    Phrases(List<Phrase> phrases) {
        phrases.stream()
                .sorted(Comparator.comparing((Phrase phrase) -> phrase.steps().size())
                        .reversed())
                .forEach(phrase -> phrase.steps()
                        .getFirst()
                        .all()
                        .map(Phrases::beginning)
                        .distinct()
                        .forEach(beginning -> byBeginning
                                .computeIfAbsent(beginning, key -> new ArrayList<>())
                                .add(phrase)));
    }

    /** A list of ours: the words in the first field, what to write instead in the second. */
    static Phrases of(List<String[]> rows) {
        return new Phrases(rows.stream()
                .map(row -> Phrase.of(row[0], Table.alternatives(row[1]), false))
                .toList());
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(2, word.length()));
    }

    /** Where they stand in the words that are in the text's own language, and that are used and not explained. */
    List<Match> in(Passage passage) {
        var found = new ArrayList<Match>();
        List<Word> words = passage.words();
        for (int first = 0; first < words.size(); first++) {
            boolean meant = passage.isOwn(words.get(first).from()) && !passage.isIntroduced(first);
            Match match = meant ? at(passage, first) : null;
            if (match != null) {
                found.add(match);
                first = match.last();
            }
        }
        return found;
    }

    private @Nullable Match at(Passage passage, int first) {
        String word = passage.words().get(first).lower();
        for (Phrase phrase : byBeginning.getOrDefault(beginning(word), List.of())) {
            int length = phrase.length(passage.words(), first, passage.text());
            if (length > 0) {
                return new Match(phrase, first, first + length - 1);
            }
        }
        return null;
    }
}
