package no.fnsp.plainlanguage;

import java.util.List;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;

/** Readings of small texts, as the tests tell them. */
final class Told {

    private Told() {}

    static Reading nb(String... paragraphs) {
        return of(Language.NB, "Koloskopi", paragraphs);
    }

    static Reading nn(String... paragraphs) {
        return of(Language.NN, "Koloskopi", paragraphs);
    }

    static Reading of(Language language, String title, String... paragraphs) {
        return PlainLanguage.of(language, title, List.of(), List.of(chapter(paragraphs)));
    }

    static Chapter chapter(String... paragraphs) {
        return new Chapter(
                BlockId.fresh(),
                Role.BEFORE,
                "",
                false,
                List.of(paragraphs).stream()
                        .<Block>map(words -> new Block.Paragraph(BlockId.fresh(), Markup.clean(words)))
                        .toList());
    }

    /** The words of the hints of a kind, with what to write instead: {@code samt: og}. */
    static List<String> hints(Reading reading, Hint.Kind kind) {
        return reading.hints().stream()
                .filter(hint -> hint.kind() == kind)
                .map(hint -> hint.words() + ": " + String.join(" / ", hint.instead()))
                .toList();
    }

    static List<String> sentences(Language language, String text) {
        return Sentences.of(text, Abbreviations.of(language).in(text)).stream()
                .map(sentence -> text.substring(sentence.from(), sentence.to()).strip())
                .toList();
    }
}
