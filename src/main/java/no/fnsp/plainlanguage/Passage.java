package no.fnsp.plainlanguage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.fnsp.text.BlockId;
import no.fnsp.text.Run;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a text with its words and sentences. Never changes.
 *
 * @param chapter it stands in; null before the first
 * @param prose whether it is written in sentences, unlike headings and cells
 * @param foreign the runs that are marked as another language
 */
record Passage(
        Place place,
        @Nullable BlockId chapter,
        boolean prose,
        String text,
        List<Word> words,
        List<Abbreviations.Found> abbreviations,
        List<Sentences.Sentence> sentences,
        List<Run> foreign) {

    private static final Set<String> CALLED =
            Set.of("kalles", "kalt", "kaller", "kalla", "kallar", "kallast", "heter", "heiter");

    static Passage of(
            Place place, @Nullable BlockId chapter, boolean prose, List<Run> runs, Abbreviations abbreviations) {
        String text = runs.stream().map(Run::words).collect(Collectors.joining());
        List<Abbreviations.Found> found = abbreviations.in(text);
        return new Passage(
                place,
                chapter,
                prose,
                text,
                Word.in(text),
                found,
                prose ? Sentences.of(text, found) : List.of(),
                runs.stream().filter(run -> !run.lang().isEmpty()).toList());
    }

    List<Word> wordsOf(Sentences.Sentence sentence) {
        var inside = new ArrayList<Word>();
        for (Word word : words) {
            if (word.from() >= sentence.from() && word.from() < sentence.to()) {
                inside.add(word);
            }
        }
        return inside;
    }

    /** Whether words at a place are in the language of the text. */
    boolean isOwn(int from) {
        return foreign.stream().noneMatch(run -> run.from() <= from && from < run.to());
    }

    /** Whether the text tells what something is called, as in "bestillingen kalles en rekvisisjon". */
    boolean isIntroduced(int word) {
        return words.subList(Math.max(0, word - 2), word).stream().anyMatch(before -> CALLED.contains(before.lower()));
    }

    boolean beginsSentence(Word word) {
        return sentences.stream()
                .filter(sentence -> sentence.from() <= word.from())
                .reduce((one, later) -> later)
                .map(sentence ->
                        text.substring(sentence.from(), word.from()).chars().noneMatch(Character::isLetterOrDigit))
                .orElseGet(() -> words.getFirst().equals(word));
    }

    Hint hint(Hint.Kind kind, int from, int to, List<String> instead, int count) {
        return new Hint(kind, place, from, to, text.substring(from, to), instead, count);
    }
}
