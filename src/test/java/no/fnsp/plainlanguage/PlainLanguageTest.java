package no.fnsp.plainlanguage;

import static no.fnsp.plainlanguage.Told.hints;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.fnsp.importer.ExampleTexts;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import org.junit.jupiter.api.Test;

class PlainLanguageTest {

    @Test
    void abbreviations_are_to_be_written_out_in_the_form_of_the_text() {
        assertThat(hints(
                        Told.nb("Ta med bl.a. timebrev, f. eks. på mobilen, pga. pasientsikkerhet."),
                        Hint.Kind.ABBREVIATION))
                .containsExactly("bl.a.: blant annet", "f. eks.: for eksempel", "pga.: på grunn av");
        assertThat(hints(Told.nn("Ta med bl.a. timebrev, t.d. på mobilen, mtp smitte."), Hint.Kind.ABBREVIATION))
                .containsExactly("bl.a.: mellom anna", "t.d.: til dømes", "mtp: med tanke på");
    }

    @Test
    void some_abbreviations_are_good_enough_and_some_words_only_look_like_one() {
        assertThat(hints(
                        Told.nb(
                                "Møt kl. 8. Ring tlf. 55 00 01 00. Tarmen må være tom. Timen er min. Skriv til post@bl.a.no."),
                        Hint.Kind.ABBREVIATION))
                .isEmpty();
    }

    @Test
    void officialese_is_told_with_what_to_write_instead() {
        assertThat(hints(
                        Told.nb("Legen foretar en vurdering av deg samt dine pårørende i henhold til loven."),
                        Hint.Kind.OFFICIALESE))
                .containsExactly("foretar en vurdering: vurdere", "samt: og", "i henhold til: etter");
        assertThat(hints(
                        Told.nn("Legen føretek ei vurdering av deg, og utarbeider ein plan vedrørande medisinar."),
                        Hint.Kind.OFFICIALESE))
                .containsExactly("føretek ei vurdering: vurdere", "utarbeider: lage", "vedrørande: om");
    }

    @Test
    void a_trust_is_no_officialese_for_doing_something() {
        assertThat(hints(Told.nb("Foretaket eier sykehusene."), Hint.Kind.OFFICIALESE))
                .isEmpty();
        assertThat(hints(Told.nn("Føretaket eig sjukehusa."), Hint.Kind.OFFICIALESE))
                .isEmpty();
    }

    @Test
    void words_of_the_profession_are_told_once_with_what_patients_say() {
        assertThat(hints(Told.nb("Du får medisin intravenøst.", "Intravenøs medisin virker fort."), Hint.Kind.TERM))
                .containsExactly("intravenøst: rett i blodåren");
        assertThat(hints(Told.nn("Smerter i abdomen kan kome av obstipasjon."), Hint.Kind.TERM))
                .containsExactly("abdomen: magen", "obstipasjon: forstopping");
    }

    @Test
    void a_word_that_the_text_explains_or_is_about_is_left_alone() {
        assertThat(hints(Told.nb("Vi tar en biopsi (vevsprøve)."), Hint.Kind.TERM))
                .isEmpty();
        assertThat(hints(Told.nb("Vi tar en vevsprøve, en biopsi."), Hint.Kind.TERM))
                .isEmpty();
        assertThat(hints(Told.nb("Prøven kalles en biopsi."), Hint.Kind.TERM)).isEmpty();
        assertThat(hints(Told.of(Language.NB, "Biopsi av leveren", "Biopsien tar ti minutter."), Hint.Kind.TERM))
                .isEmpty();
    }

    @Test
    void words_of_the_other_written_form_are_told_with_the_right_ones() {
        assertThat(hints(Told.nb("Du må ikkje ete før du kjem til sjukehuset."), Hint.Kind.WRONG_FORM))
                .containsExactly("ikkje: ikke", "kjem: kommer", "sjukehuset: sykehuset");
        assertThat(hints(Told.nn("Du skal ikke spise før du er på sykehuset."), Hint.Kind.WRONG_FORM))
                .containsExactly("ikke: ikkje", "sykehuset: sjukehuset");
    }

    @Test
    void names_quotations_and_passages_in_another_language_keep_their_form() {
        assertThat(hints(
                        Told.nb(
                                "Du skal til Voss sjukehus.",
                                "Haukeland universitetssjukehus og Helse Førde samarbeider.",
                                "Brevet heter «Kva skjer med meg».",
                                "Det står <span lang=\"nn\">ikkje et før timen</span> i brevet.",
                                "Se helsenorge.no/kva-er-dette."),
                        Hint.Kind.WRONG_FORM))
                .isEmpty();
        assertThat(hints(
                        Told.nn("Sykehuset Østfold tilbyr dette.", "Det gjer òg Akershus sykehus."),
                        Hint.Kind.WRONG_FORM))
                .isEmpty();
    }

    @Test
    void words_that_both_forms_have_are_left_alone() {
        assertThat(hints(
                        Told.nb("Hvor lenge har det vart? Vi bruker boka, og det er samme lege."),
                        Hint.Kind.WRONG_FORM))
                .isEmpty();
        assertThat(hints(Told.nn("Du kan komme sjølv om hjertet gjør vondt nå."), Hint.Kind.WRONG_FORM))
                .isEmpty();
    }

    @Test
    void a_hint_says_where_it_stands() {
        var heading = new Chapter(
                BlockId.fresh(),
                Role.SECTION,
                "Kva skjer",
                false,
                List.of(new Block.TableRow(
                        BlockId.fresh(), true, List.of(Markup.plain("Dag"), Markup.plain("Ikkje dag")))));
        Reading reading = PlainLanguage.of(
                Language.NB, "Kva er koloskopi", List.of(Markup.plain("Hei. Eg er her.")), List.of(heading));
        assertThat(reading.hints())
                .extracting(Hint::place)
                .containsExactly(
                        new Place.Title(),
                        new Place.Lead(0),
                        new Place.Heading(heading.id()),
                        new Place.InBlock(
                                heading.id(), heading.blocks().getFirst().id(), 1));
        assertThat(reading.hints()).extracting(Hint::from).containsExactly(0, 5, 0, 0);
    }

    @Test
    void the_texts_of_the_examples_keep_to_their_own_form_and_write_words_out() {
        assertThat(ExampleTexts.all()).isNotEmpty().allSatisfy(example -> {
            Reading reading = PlainLanguage.of(
                    example.language(),
                    example.body().title(),
                    example.body().lead(),
                    example.body().chapters());
            assertThat(hints(reading, Hint.Kind.WRONG_FORM))
                    .as(example.toString())
                    .isEmpty();
            assertThat(hints(reading, Hint.Kind.ABBREVIATION))
                    .as(example.toString())
                    .isEmpty();
        });
    }
}
