package no.fnsp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Words HEART =
            new Words(Map.of(Language.NB, " Hjerte ", Language.SE, "Váibmu", Language.EN, "  "));

    @Test
    void blank_words_are_no_words() {
        assertThat(HEART.exactly(Language.EN)).isNull();
        assertThat(HEART.exactly(Language.NB)).isEqualTo("Hjerte");
        assertThat(Words.of(Language.NB, " ")).isEqualTo(Words.NONE);
        assertThat(Words.NONE.isEmpty()).isTrue();
    }

    @Test
    void a_reader_is_told_which_language_the_words_are_in() {
        assertThat(HEART.in(Language.SE)).contains(new Words.Spoken("Váibmu", Language.SE));
        assertThat(HEART.in(Language.NN)).contains(new Words.Spoken("Hjerte", Language.NB));
        assertThat(HEART.plain(Language.SMA)).isEqualTo("Hjerte");
    }

    @Test
    void words_in_a_language_nobody_falls_back_to_are_better_than_none() {
        assertThat(Words.of(Language.SMJ, "Vájmmo").in(Language.EN)).contains(new Words.Spoken("Vájmmo", Language.SMJ));
        assertThat(Words.NONE.in(Language.NB)).isEmpty();
        assertThat(Words.NONE.plain(Language.NB)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_language_asked_for_is_tried_first_and_none_twice(Language wanted) {
        assertThat(Fallback.order(wanted))
                .startsWith(wanted)
                .doesNotHaveDuplicates()
                .contains(Language.NB);
    }

    @Test
    void norwegians_read_each_others_norwegian_and_the_sami_are_given_it_before_english() {
        var written = Set.of(Language.NB, Language.EN);
        assertThat(Fallback.choose(Language.NN, written)).contains(Language.NB);
        assertThat(Fallback.choose(Language.SE, written)).contains(Language.NB);
        assertThat(Fallback.choose(Language.EN, List.of(Language.NN))).contains(Language.NN);
        assertThat(Fallback.choose(Language.NB, List.of(Language.SE))).isEmpty();
        assertThat(Fallback.choose(Language.NB, List.of())).isEmpty();
    }
}
