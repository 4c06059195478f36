package no.fnsp.plainlanguage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.jspecify.annotations.Nullable;

/** Reads a text as a patient would. The same text always gives the same hints; in English and Sámi, long sentences alone. */
public final class PlainLanguage {

    private static final int LONGEST_SENTENCE = 25;

    private static final Phrases OFFICIALESE_NB = Phrases.of(Table.of("officialese", Language.NB));
    private static final Phrases OFFICIALESE_NN = Phrases.of(Table.of("officialese", Language.NN));

    private PlainLanguage() {}

    public static Reading of(Language language, String title, List<Markup> lead, List<Chapter> chapters) {
        List<Passage> passages = Passages.of(language, title, lead, chapters);
        if (language != Language.NB && language != Language.NN) {
            List<Hint> hints =
                    passages.stream().flatMap(PlainLanguage::longSentences).toList();
            return new Reading(hints, null, Map.of(), new Passive(0, 0, List.of()));
        }
        return new Reading(
                hints(passages, language),
                lix(passages, passage -> true),
                byChapter(passages),
                PassiveVoice.in(passages, language));
    }

    private static List<Hint> hints(List<Passage> passages, Language language) {
        var order = new HashMap<Place, Integer>();
        passages.forEach(passage -> order.put(passage.place(), order.size()));
        Stream<Hint> one = passages.stream()
                .flatMap(passage -> Stream.of(
                                longSentences(passage),
                                abbreviations(passage),
                                officialese(passage, language),
                                Forms.in(passage, language))
                        .flatMap(hints -> hints));
        return Stream.concat(one, Terms.in(passages, language))
                .sorted(Comparator.comparing((Hint hint) -> Objects.requireNonNull(order.get(hint.place())))
                        .thenComparing(Hint::from)
                        .thenComparing(Hint::kind))
                .toList();
    }

    private static Stream<Hint> longSentences(Passage passage) {
        return passage.sentences().stream()
                .filter(sentence -> passage.wordsOf(sentence).size() > LONGEST_SENTENCE)
                .map(sentence -> {
                    List<Word> words = passage.wordsOf(sentence);
                    int from = words.getFirst().from();
                    return passage.hint(Hint.Kind.LONG_SENTENCE, from, sentence.to(), List.of(), words.size());
                });
    }

    private static Stream<Hint> abbreviations(Passage passage) {
        return passage.abbreviations().stream()
                .filter(found -> !found.instead().isEmpty() && passage.isOwn(found.from()))
                .map(found ->
                        passage.hint(Hint.Kind.ABBREVIATION, found.from(), found.to(), List.of(found.instead()), 0));
    }

    private static Stream<Hint> officialese(Passage passage, Language language) {
        return (language == Language.NN ? OFFICIALESE_NN : OFFICIALESE_NB)
                .in(passage).stream()
                        .map(match -> passage.hint(
                                Hint.Kind.OFFICIALESE,
                                match.from(passage),
                                match.to(passage),
                                match.phrase().instead(),
                                0));
    }

    private static Map<BlockId, Lix> byChapter(List<Passage> passages) {
        var chapters = new HashMap<BlockId, Lix>();
        passages.stream()
                .map(Passage::chapter)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(chapter -> {
                    Lix lix = lix(passages, passage -> chapter.equals(passage.chapter()));
                    if (lix != null) {
                        chapters.put(chapter, lix);
                    }
                });
        return chapters;
    }

    private static @Nullable Lix lix(List<Passage> passages, Predicate<Passage> wanted) {
        List<Passage> prose =
                passages.stream().filter(Passage::prose).filter(wanted).toList();
        int words = prose.stream().mapToInt(passage -> passage.words().size()).sum();
        int sentences =
                prose.stream().mapToInt(passage -> passage.sentences().size()).sum();
        int longWords = (int) prose.stream()
                .flatMap(passage -> passage.words().stream())
                .filter(Word::isLong)
                .count();
        return words < Lix.FEWEST_WORDS ? null : new Lix(words, sentences, longWords);
    }
}
