package no.fnsp.plainlanguage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import org.junit.jupiter.api.Test;

/** How heavy a text is: LIX, and who does what. */
class HeavinessTest {

    private static final String EASY =
            "Du ligger på en benk. Legen ser på magen din. Det gjør ikke vondt. Si fra hvis du"
                    + " vil ta en pause. Etterpå kan du gå hjem. Spis som du pleier. Ring oss hvis du får feber. Vi har åpent hele"
                    + " dagen. Om natten ringer du legevakt. Ta med deg brevet.";

    private static final String HEAVY = "Behandlingsopplegget individualiseres gjennom tverrfaglige konsultasjoner hvor"
            + " sykdomsutvikling, bivirkningsprofil og medikamentelle alternativer vurderes fortløpende."
            + " Spesialisthelsetjenesten forutsetter samhandling med kommunehelsetjenesten vedrørende"
            + " rehabiliteringstiltak, ernæringsveiledning og oppfølgingskontroller etter gjennomført behandling,"
            + " medisinjusteringer og røntgenundersøkelser.";

    @Test
    void lix_is_words_a_sentence_and_the_share_of_long_words() {
        assertThat(new Lix(100, 10, 20).value()).isEqualTo(30);
        assertThat(new Lix(100, 5, 25).value()).isEqualTo(45);
        assertThat(new Lix(100, 5, 25).level()).isEqualTo(Lix.Level.HEAVY);
        assertThat(new Lix(100, 5, 20).isHeavy()).isFalse();
    }

    @Test
    void short_sentences_of_short_words_are_easy_and_the_reverse_is_not() {
        assertThat(Told.nb(EASY).lix()).extracting(Lix::level).isEqualTo(Lix.Level.VERY_EASY);
        assertThat(Told.nb(HEAVY, HEAVY).lix()).extracting(Lix::level).isEqualTo(Lix.Level.VERY_HEAVY);
    }

    @Test
    void each_chapter_has_its_own_when_it_is_long_enough() {
        Chapter easy = Told.chapter(EASY);
        Chapter heavy = Told.chapter(HEAVY, HEAVY);
        Chapter brief = Told.chapter("Ring oss.");
        Reading reading = PlainLanguage.of(Language.NB, "", List.of(), List.of(easy, heavy, brief));
        assertThat(reading.chapters()).containsOnlyKeys(easy.id(), heavy.id());
        assertThat(Told.nb("Ring oss.").lix()).isNull();
    }

    @Test
    void a_sentence_where_nobody_does_it_is_passive() {
        Passive nb = Told.nb("Prøven tas på morgenen. Du blir så undersøkt. Timen er flyttet. Vi ringer deg.")
                .passive();
        assertThat(nb).extracting(Passive::sentences, Passive::passive).containsExactly(4, 3);
        assertThat(nb.examples()).extracting(Hint::words).containsExactly("tas", "blir så undersøkt", "er flyttet");
        Passive nn = Told.nn("Prøva skal takast om morgonen. Du blir henta. Timen er flytta. Vi ringjer deg.")
                .passive();
        assertThat(nn.examples()).extracting(Hint::words).containsExactly("takast", "blir henta", "er flytta");
    }

    @Test
    void verbs_that_only_look_passive_are_not_counted() {
        assertThat(Told.nb(
                                "Det finnes hjelp. Vi møtes. Det kjennes kaldt. Du blir dårlig. Blir det bedre? Barnets mor er her.")
                        .passive()
                        .passive())
                .isZero();
        assertThat(Told.nn("Det finst hjelp. Vi møtest. Det kjennest kaldt. Du blir dårleg.")
                        .passive()
                        .passive())
                .isZero();
    }

    @Test
    void the_writer_hears_of_it_only_when_there_is_much_of_it() {
        String passive = "Prøven tas. Du blir undersøkt. Såret vaskes. Huden smøres. Timen avtales.";
        assertThat(Told.nb(passive).passive().isMuch()).isTrue();
        assertThat(Told.nb(passive, EASY, EASY).passive().isMuch()).isFalse();
        assertThat(Told.nb("Prøven tas.").passive().isMuch()).isFalse();
    }
}
