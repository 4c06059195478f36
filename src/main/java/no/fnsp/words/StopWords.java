package no.fnsp.words;

import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Words that say nothing of what is looked for: {@code hvor lenge må jeg}. */
public final class StopWords {

    private static final Set<String> ALL = read("stopwords.txt", Folding::of);
    private static final Set<String> WEAK = read("weak.txt", word -> Forms.canonical(Stem.of(Folding.of(word))));

    private StopWords() {}

    private static Set<String> read(String file, UnaryOperator<String> form) {
        return Lines.of(file).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .map(form)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word says little beside others. */
    static boolean isWeak(Token token) {
        return WEAK.contains(token.meaning().canonical())
                || WEAK.contains(token.meaning().stem());
    }

    /** @param word folded */
    public static boolean has(String word) {
        return ALL.contains(word);
    }
}
