package no.fnsp.plainlanguage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.fnsp.text.Language;

/** Words of the profession that patients have others for. Each is told of once, and not where the text explains it. */
final class Terms {

    private static final Phrases NB = Phrases.of(Table.of("terms", Language.NB));
    private static final Phrases NN = Phrases.of(Table.of("terms", Language.NN));

    private Terms() {}

    private record Use(Passage passage, Phrases.Match match) {}

    static Stream<Hint> in(List<Passage> passages, Language language) {
        Phrases terms = language == Language.NN ? NN : NB;
        var first = new LinkedHashMap<Phrase, Use>();
        for (Passage passage : passages) {
            terms.in(passage).forEach(match -> first.putIfAbsent(match.phrase(), new Use(passage, match)));
        }
        return first.values().stream().filter(use -> !isExplained(use)).map(Terms::hint);
    }

    /** What the text is about is its title; a term beside a bracket or its everyday word is explained there. */
    private static boolean isExplained(Use use) {
        String text = use.passage().text();
        int from = use.match().from(use.passage());
        int to = use.match().to(use.passage());
        String around = text.toLowerCase(Locale.ROOT);
        return use.passage().place() instanceof Place.Title
                || text.substring(to).stripLeading().startsWith("(")
                || text.substring(0, from).stripTrailing().endsWith("(")
                || use.match().phrase().instead().stream().anyMatch(around::contains);
    }

    private static Hint hint(Use use) {
        return use.passage()
                .hint(
                        Hint.Kind.TERM,
                        use.match().from(use.passage()),
                        use.match().to(use.passage()),
                        use.match().phrase().instead(),
                        0);
    }
}
