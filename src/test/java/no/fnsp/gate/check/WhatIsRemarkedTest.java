package no.fnsp.gate.check;

import static no.fnsp.gate.check.Written.article;
import static no.fnsp.gate.check.Written.candidate;
import static no.fnsp.gate.check.Written.chapter;
import static no.fnsp.gate.check.Written.heading;
import static no.fnsp.gate.check.Written.minor;
import static no.fnsp.gate.check.Written.p;
import static no.fnsp.gate.check.Written.row;
import static no.fnsp.gate.check.Written.section;
import static no.fnsp.gate.check.Written.text;
import static no.fnsp.gate.check.Written.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.sharing.LocalChanges.LocalChange;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Picture;
import no.fnsp.text.Role;
import no.fnsp.text.Video;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each check finds in a text, and what it lets be. */
class WhatIsRemarkedTest {

    private static final GateCheck LINKS = new LinkText();

    private static Picture picture(String alt, boolean decorative) {
        return new Picture(BlockId.fresh(), UUID.randomUUID(), alt, decorative, Markup.EMPTY);
    }

    @Test
    void a_picture_says_what_it_shows_or_that_it_is_decorative() {
        assertThat(told(new AltText(), article(picture("", false)))).containsExactly("alt-text");
        assertThat(told(new AltText(), article(picture("", true)))).isEmpty();
        assertThat(told(new AltText(), article(picture("Inngangen til Parkbygget", false))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMG_2034.jpg", "IMG_2034", "parkbygget-inngang.PNG", "DSC00123"})
    void the_name_of_a_file_is_no_description(String alt) {
        assertThat(told(new AltText(), article(picture(alt, false)))).containsExactly("alt-text-file-name " + alt);
    }

    @Test
    void a_film_has_a_title() {
        String href = "https://vimeo.com/1234";
        assertThat(told(new AltText(), article(new Video(BlockId.fresh(), href, ""))))
                .containsExactly("film-title " + href);
        assertThat(told(new AltText(), article(new Video(BlockId.fresh(), href, "Slik trener du kneet"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"her", "Les mer", "les mer …", "Les meir »", "Klikk her!", "click here", "Denne siden", "her."})
    void a_link_that_says_nothing_is_stopped(String words) {
        assertThat(told(LINKS, article(p("<a href=\"https://fhi.no\">" + words + "</a>"))))
                .singleElement()
                .asString()
                .startsWith("link-text ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Les mer om koloskopi", "Herpes", "helsenorge.no", "Slik finner du fram hit", "116 117"})
    void a_link_that_says_where_it_leads_is_let_be(String words) {
        assertThat(told(LINKS, article(p("<a href=\"https://fhi.no\">" + words + "</a>"))))
                .isEmpty();
    }

    @Test
    void a_web_address_is_hard_to_hear() {
        assertThat(told(LINKS, article(p("<a href=\"https://fhi.no/a\">https://fhi.no/a</a>"))))
                .containsExactly("link-text-address https://fhi.no/a");
        assertThat(told(LINKS, article(p("<a href=\"https://fhi.no/a\">www.fhi.no/a/b</a>"))))
                .containsExactly("link-text-address www.fhi.no/a/b");
    }

    @Test
    void the_same_words_lead_to_the_same_place() {
        var one = p("<a href=\"https://fhi.no/a\">Vaksiner</a>");
        var other = p("<a href=\"https://fhi.no/b\">vaksiner</a>");
        assertThat(told(LINKS, article(one, other))).containsExactly("link-text-same vaksiner");
        assertThat(told(LINKS, article(one, one))).isEmpty();
    }

    @Test
    void a_table_has_headings() {
        assertThat(told(new TableHeaders(), article(row(false, "Dag", "Tid"), row(false, "Mandag", "8–16"))))
                .containsExactly("table-header");
        assertThat(told(new TableHeaders(), article(row(true, "Dag", "Tid"), row(false, "Mandag", "8–16"))))
                .isEmpty();
        assertThat(told(new TableHeaders(), article(row(true, "Dag", ""), row(false, "Mandag", "8–16"))))
                .containsExactly("table-header-empty");
        assertThat(told(new TableHeaders(), article(row(true, "", "Mandag"), row(false, "Bygg A", "8–16"))))
                .isEmpty();
    }

    @Test
    void there_is_something_under_each_heading() {
        var headings = new Headings();
        assertThat(told(headings, article(heading("Mat"), p("Du får mat hos oss."))))
                .isEmpty();
        assertThat(told(headings, article(heading("Mat"), minor("Frokost"), p("Vi serverer klokka åtte."))))
                .isEmpty();
        assertThat(told(headings, article(p("Velkommen."), heading("Mat"))))
                .containsExactly("heading-without-text Mat");
        assertThat(told(headings, article(heading("Mat"), heading("Klær"), p("Ta med gode sko."))))
                .containsExactly("heading-without-text Mat");
        assertThat(told(headings, article(heading("<em></em>"), p("Noe.")))).containsExactly("heading-without-words");
    }

    @Test
    void no_level_of_headings_is_skipped() {
        assertThat(told(new Headings(), article(minor("Frokost"), p("Vi serverer klokka åtte."))))
                .containsExactly("heading-order Frokost");
    }

    @Test
    void a_text_has_a_title() {
        var untitled = new Text(" ", List.of(), List.of(section(p("Ord."))));
        assertThat(told(new Headings(), candidate(Kind.ARTICLE, Language.NB, untitled)))
                .containsExactly("no-title");
    }

    @Test
    void a_treatment_has_the_chapters_that_a_patient_needs() {
        var check = new ChaptersOfKind();
        var half = text(
                chapter(Role.INTRO, "", p("Vi bytter hofteleddet.")),
                chapter(Role.BEFORE, "", p("Dusj kvelden før.")),
                chapter(Role.DURING, ""));
        assertThat(told(check, candidate(Kind.TREATMENT, Language.NB, half)))
                .containsExactly(
                        "chapter-missing @role.after", "chapter-missing @role.attention", "chapter-empty @role.during");
        assertThat(told(check, article(p("Vi har parkeringshus.")))).isEmpty();
        assertThat(told(check, candidate(Kind.ARTICLE, Language.NB, text()))).containsExactly("text-empty");
        assertThat(told(check, candidate(Kind.DEPARTMENT, Language.NB, text()))).isEmpty();
        assertThat(told(check, article())).containsExactly("chapter-empty Mellomtittel");
        assertThat(told(check, article(picture("", true)))).isEmpty();
    }

    private static final String BOKMAL =
            "Du må ikke spise noe de siste seks timene før undersøkelsen. Hvis du bruker medisiner, skal du ringe oss."
                    + " Ta med deg en liste over dem.";
    private static final String NYNORSK =
            "Du må ikkje ete dei siste seks timane før undersøkinga. Ring oss dersom du bruker noko medisin frå før.";
    private static final String ENGLISH =
            "Please do not eat for six hours before the examination. Call us if you take any medicine at all.";

    private static List<String> languages(Language said, String words) {
        return told(new LanguageOfParts(), candidate(Kind.ARTICLE, said, text(section(p(words))))).stream()
                .map(told -> told.replaceAll(".* (@\\S+) (@\\S+)$", "$1 $2"))
                .toList();
    }

    @Test
    void a_passage_is_in_the_language_it_says() {
        assertThat(languages(Language.NB, BOKMAL)).isEmpty();
        assertThat(languages(Language.NN, NYNORSK)).isEmpty();
        assertThat(languages(Language.EN, ENGLISH)).isEmpty();
        assertThat(languages(Language.NB, ENGLISH)).containsExactly("@gate.language.en @gate.language.nb");
        assertThat(languages(Language.EN, BOKMAL)).containsExactly("@gate.language.nb @gate.language.en");
        assertThat(languages(Language.NB, NYNORSK)).containsExactly("@gate.language.nn @gate.language.nb");
        assertThat(languages(Language.NN, BOKMAL)).containsExactly("@gate.language.nb @gate.language.nn");
    }

    @Test
    void a_passage_that_is_marked_is_held_to_what_it_is_marked_as() {
        assertThat(languages(Language.NB, "<span lang=\"en\">" + ENGLISH + "</span>"))
                .isEmpty();
        assertThat(languages(Language.NB, "<span lang=\"en\">" + BOKMAL + "</span>"))
                .containsExactly("@gate.language.nb @gate.language.en");
        assertThat(languages(Language.NB, "<span lang=\"ar\">" + ENGLISH + "</span>"))
                .isEmpty();
    }

    @Test
    void a_name_or_a_term_in_another_language_is_let_be() {
        assertThat(languages(Language.NB, "Vi bruker The Patient Activation Measure til dette."))
                .isEmpty();
    }

    @Test
    void a_remark_is_the_same_as_long_as_what_it_is_about_is() {
        var chapter = section(p("<a href=\"https://fhi.no\">her</a>"));
        var longer = chapter.with(List.of(chapter.blocks().getFirst(), p("Noe mer.")));
        assertThat(keys(longer.blocks(), chapter)).isEqualTo(keys(chapter.blocks(), chapter));
        var elsewhere = p("<a href=\"https://fhi.no/a\">her</a>")
                .named(chapter.blocks().getFirst().id());
        assertThat(keys(List.of(elsewhere), chapter)).isNotEqualTo(keys(chapter.blocks(), chapter));
    }

    private static List<String> keys(List<Block> blocks, Chapter chapter) {
        return LINKS.of(candidate(Kind.ARTICLE, Language.NB, text(chapter.with(blocks))))
                .map(Remark::key)
                .toList();
    }

    @Test
    void a_chapter_is_replaced_or_left_out_for_a_reason() {
        assertThat(told(new ReasonsToDiffer(), differing(Intent.REPLACE, " "))).containsExactly("change-reason");
        assertThat(told(new ReasonsToDiffer(), differing(Intent.HIDE, ""))).containsExactly("change-reason");
        assertThat(told(new ReasonsToDiffer(), differing(Intent.REPLACE, "Vi har ikke benken")))
                .isEmpty();
        assertThat(told(new ReasonsToDiffer(), differing(Intent.SUPPLEMENT_AFTER, "")))
                .isEmpty();
    }

    @Test
    void own_words_instead_of_a_chapter_say_something() {
        var nothing = differing(Intent.REPLACE, "Vi har ikke benken", chapter(Role.BEFORE, ""));
        assertThat(told(new WordsInstead(), nothing)).containsExactly("change-empty");
        assertThat(told(new WordsInstead(), differing(Intent.REPLACE, ""))).isEmpty();
        assertThat(told(new WordsInstead(), differing(Intent.HIDE, "", chapter(Role.BEFORE, ""))))
                .isEmpty();
    }

    private static Candidate differing(Intent intent, String reason) {
        return differing(intent, reason, chapter(Role.BEFORE, "", p("Kom fastende.")));
    }

    private static Candidate differing(Intent intent, String reason, Chapter words) {
        return candidate(
                Kind.LOCAL_CHANGES,
                Language.NB,
                new LocalChanges(List.of(new LocalChange(intent, BlockId.fresh(), null, words, reason))));
    }
}
