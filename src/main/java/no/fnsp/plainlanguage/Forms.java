package no.fnsp.plainlanguage;

import java.util.List;
import java.util.stream.Stream;
import no.fnsp.text.Language;

/** Nynorsk words in a bokmål text, and the reverse: only words that belong to one form alone. */
final class Forms {

    private static final Phrases NYNORSK = of(1, 0);
    private static final Phrases BOKMAL = of(0, 1);

    private Forms() {}

    private static Phrases of(int wrong, int right) {
        return new Phrases(Table.of("forms").stream()
                .filter(row -> !row[wrong].startsWith("("))
                .map(row -> Phrase.of(
                        row[wrong],
                        Table.alternatives(row[right].replaceAll("[()]", "")),
                        row.length > 2 && row[2].equals("name")))
                .toList());
    }

    /** The words of the wrong form; none in what is quoted, or in names. */
    static Stream<Hint> in(Passage passage, Language language) {
        return (language == Language.NN ? BOKMAL : NYNORSK)
                .in(passage).stream()
                        .filter(match -> !isName(passage, match) && !isQuoted(passage, match.from(passage)))
                        .map(match -> passage.hint(
                                Hint.Kind.WRONG_FORM,
                                match.from(passage),
                                match.to(passage),
                                match.phrase().instead(),
                                0));
    }

    private static boolean isName(Passage passage, Phrases.Match match) {
        List<Word> words = passage.words();
        Word word = words.get(match.first());
        boolean afterName = match.first() > 0 && words.get(match.first() - 1).isCapitalised();
        boolean beforeName =
                match.last() + 1 < words.size() && words.get(match.last() + 1).isCapitalised();
        return word.isCapitalised()
                ? beforeName || !passage.beginsSentence(word)
                : match.phrase().name() && afterName;
    }

    private static boolean isQuoted(Passage passage, int from) {
        return passage.text().lastIndexOf('«', from) > passage.text().lastIndexOf('»', from);
    }
}
