package no.fnsp.plainlanguage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.fnsp.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ta med f.eks. en bok eller bl. a. noe å høre på.",
                "Timen er kl. 08.30 i 2. etasje den 17. mai.",
                "Du får 0,5 ml i 1.5 timer.",
                "Ring tlf. 55 00 01 00 eller dr. Eksempel.",
                "Vi bruker ca. 20 minutter.",
                "1. Ta av deg skoene.",
                "Møt i 3. etasje.",
                "Se helsenorge.no for mer.",
                "Så … og så videre.",
                "Ordet «smerte?» er vanskelig.",
                "Ring oss"
            })
    void one_sentence_is_one(String text) {
        assertThat(Told.sentences(Language.NB, text)).containsExactly(text);
    }

    @Test
    void full_stops_question_marks_and_exclamation_marks_end_sentences() {
        assertThat(Told.sentences(Language.NB, "Har du feber? Ring oss! Vi svarer alltid. (Også om natten.) «Ja.»"))
                .containsExactly("Har du feber?", "Ring oss!", "Vi svarer alltid.", "(Også om natten.)", "«Ja.»");
    }

    @Test
    void a_number_may_end_a_sentence() {
        assertThat(Told.sentences(
                        Language.NB, "Du skal til bygg 3. Ta med brevet. Vi åpnet i 2024. 3 av 4 kommer igjen."))
                .containsExactly("Du skal til bygg 3.", "Ta med brevet.", "Vi åpnet i 2024. 3 av 4 kommer igjen.");
    }

    @Test
    void an_abbreviation_that_closes_a_list_may_end_a_sentence() {
        assertThat(Told.sentences(Language.NB, "Ta med klær, sko osv. Husk også brevet."))
                .containsExactly("Ta med klær, sko osv.", "Husk også brevet.");
        assertThat(Told.sentences(Language.NN, "Ta med t.d. ei bok o.l. Hugs brevet."))
                .containsExactly("Ta med t.d. ei bok o.l.", "Hugs brevet.");
    }

    @Test
    void a_sentence_of_more_than_25_words_is_told_with_its_count() {
        String list =
                "Kontakt dialyseavdelingen med en gang hvis du får feber eller frysninger, hvis fistelen slutter å"
                        + " surre, hvis huden rundt kateteret blir rød og vond, eller hvis du får vondt i magen.";
        Reading reading = Told.nb("Ring oss. " + list, list.substring(0, 80) + ".");
        assertThat(reading.hints()).singleElement().satisfies(hint -> {
            assertThat(hint.kind()).isEqualTo(Hint.Kind.LONG_SENTENCE);
            assertThat(hint.words()).isEqualTo(list);
            assertThat(hint.count()).isEqualTo(31);
            assertThat(hint.from()).isEqualTo(10);
        });
    }

    @Test
    void every_item_of_a_list_is_a_sentence_of_its_own() {
        var items = java.util.stream.IntStream.range(0, 30)
                .mapToObj(i -> "ta med brevet")
                .toArray(String[]::new);
        assertThat(Told.nb(items).hints()).isEmpty();
    }

    @Test
    void english_and_sami_texts_are_told_of_long_sentences_alone() {
        String english =
                "You can eat and drink as usual until six hours before the examination, but after that you must"
                        + " not eat or drink anything at all, e.g. milk, soup, coffee or juice.";
        assertThat(List.of(Told.of(Language.EN, "Colonoscopy", english), Told.of(Language.SE, "Koloskopiija", english)))
                .allSatisfy(reading -> {
                    assertThat(reading.hints()).extracting(Hint::kind).containsExactly(Hint.Kind.LONG_SENTENCE);
                    assertThat(reading.lix()).isNull();
                });
    }
}
