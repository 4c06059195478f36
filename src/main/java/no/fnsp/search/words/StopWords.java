package no.fnsp.search.words;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing of what is looked for: {@code hvor lenge må jeg}. */
public final class StopWords {

    private static final Set<String> ALL =
            Lines.of("stopwords.txt").stream().flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .map(Folding::of)
                    .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    /** @param word folded */
    public static boolean has(String word) {
        return ALL.contains(word);
    }
}
