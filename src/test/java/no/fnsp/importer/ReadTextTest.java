package no.fnsp.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.fnsp.importer.written.WrittenText;
import no.fnsp.text.Block;
import no.fnsp.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTextTest {

    @TempDir
    private Path root;

    private SampleFolder folder() {
        return new SampleFolder(root);
    }

    private WrittenText chapter(String words) {
        return folder().concept("Slitasje er den vanligste grunnen.", words)
                .understoodConcept()
                .texts()
                .get(Language.NB);
    }

    private List<String> refusedChapter(String words) {
        return folder().concept("Slitasje er den vanligste grunnen.", words).refused();
    }

    @Test
    void paragraphs_lists_tables_boxes_and_warnings_become_blocks() {
        var text = chapter("""
                Et avsnitt
                på to linjer.

                ### Underoverskrift

                - én
                - to
                  som fortsetter
                1. først
                2. så

                | Tid | Hva |
                |-----|:---:|
                | Dag 1 | **Ro** |

                | a | b |
                | c | d |

                > Visste du
                > dette?

                ! Ring 113.""");

        assertThat(text.chapters().getFirst().blocks().stream().map(Block::canonical))
                .containsExactly(
                        "p Et avsnitt på to linjer.",
                        "h Underoverskrift",
                        "- én",
                        "- to som fortsetter",
                        "1 først",
                        "1 så",
                        "th | Tid | Hva",
                        "td | Dag 1 | <strong>Ro</strong>",
                        "td | a | b",
                        "td | c | d",
                        "fact Visste du dette?",
                        "! Ring 113.");
    }

    @Test
    void every_block_has_an_id_of_its_own() {
        assertThat(chapter("- a\n- b\n- c").chapters().getFirst().blocks().stream()
                        .map(Block::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_text_knows_the_concepts_it_links_to() {
        assertThat(chapter("Les om [artrose](concept:artrose) og [gikt](concept:gikt).\n\n- [mer](concept:artrose)")
                        .links())
                .containsExactly("artrose", "gikt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # Hofteprotese                  | Hofteprotese                  | 12 | the title is missing
            # Hofteprotese                  | "# "                          | 12 | the title
            # Hofteprotese                  | "# Hofte\n# Protese"          | 13 | means nothing here
            # Hofteprotese                  | # Hofte<br>                   | 12 | HTML is not used here
            En hofteprotese er              | - En hofteprotese er          | 11 | the lead is one or two plain paragraphs
            En hofteprotese er et kunstig hofteledd. | ""                   | 11 | the lead is missing
            En hofteprotese er              | "a\n\nb\n\nc"                 | 11 | the lead is one or two plain paragraphs
            ## intro                        | ## innledning                 | 17 | there is no chapter role `innledning`
            ## intro                        | ##intro                       | 17 | a chapter begins with ## and its role
            ## intro                        | ## after                      | 20 | the chapters stand once each, in this order
            ## intro                        | ## before                     | 20 | the chapters stand once each, in this order
            ## intro                        | ## section: Om                | 17 | a text of this kind has no chapter section
            ## intro                        | ## treatment                  | 17 | a text of this kind has no chapter treatment
            {optional}                      | {valgfri}                     | 20 | a title or heading is plain words
            Slutt å røyke.                  | ""                            | 20 | the chapter is empty
            === nb                          | === no                        | 11 | there is no language `no`
            === nb                          | ===                           | 11 | write === and nb
            === nb                          | "Hei.\n=== nb"                | 11 | here must stand a line such as === nb
            """)
    void a_slip_in_the_text_is_refused_at_its_line(String words, String others, int line, String reason) {
        String lines = others.replace("\\n", "\n");
        assertThat(folder().concept(words, lines).refused())
                .anyMatch(refusal ->
                        refusal.startsWith("concepts/hofteprotese.md:" + line + ": ") && refusal.contains(reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            Du kan:\\n- gå\\n- stå           ; 19 ; leave an empty line before this one
            Møt opp\\n1. juni klokka 9       ; 19 ; leave an empty line before this one
            * gå                             ; 18 ; means nothing here
            - gå\\n  - fort                  ; 19 ; means nothing here
            #### Liten                       ; 18 ; means nothing here
            -                                ; 18 ; there are no words here
            ---                              ; 18 ; means nothing here
            | a | b |\\n| c |                ; 19 ; this row has 1 cells, the first row 2
            | a | b                          ; 18 ; begins and ends with |
            | a | b |\\nog mer               ; 19 ; a table row begins and ends with |
            | a |\\n| b |\\n|---|            ; 20 ; stands only under the first row
            Se <b>her</b>                    ; 18 ; HTML is not used here
            En linje\\nSe </b>               ; 19 ; HTML is not used here
            Se <!-- her -->                  ; 18 ; HTML is not used here
            En\\n[lenke](http://a.no)        ; 19 ; a link cannot lead to `http://a.no`
            [lenke](javascript:x)            ; 18 ; a link cannot lead to
            [lenke](concept:Å)               ; 18 ; the key in `concept:Å` must be
            [lenke](concept: artrose)        ; 18 ; must follow (address), without spaces
            [ ](concept:artrose)             ; 18 ; has no words
            {lang=xx: hei}                   ; 18 ; no language has the code `xx`
            """)
    void a_slip_in_a_chapter_is_refused_at_its_line(String words, int line, String reason) {
        assertThat(refusedChapter(words.replace("\\n", "\n")))
                .anyMatch(refusal ->
                        refusal.startsWith("concepts/hofteprotese.md:" + line + ": ") && refusal.contains(reason));
    }

    @Test
    void a_text_without_chapters_is_refused() {
        assertThat(folder().with(
                                "concepts/hofteprotese.md", SampleFolder.CONCEPT.split("## intro")[0])
                        .refused())
                .containsExactly(
                        "concepts/hofteprotese.md:11: there are no chapters; a chapter begins with ## and its role");
    }

    @Test
    void a_support_article_has_sections_under_headings() {
        String article = SampleFolder.CONCEPT.replace("kind: treatment", "kind: support-article");
        assertThat(folder().with("concepts/hofteprotese.md", article).refused())
                .containsExactly(
                        "concepts/hofteprotese.md:17: in this text a chapter is written ## section: Heading",
                        "concepts/hofteprotese.md:20: in this text a chapter is written ## section: Heading");

        String sections = article.replace("## intro", "## section: Om")
                .replace("## before: Før du kommer {optional}", "## section");
        assertThat(folder().with("concepts/hofteprotese.md", sections).refused())
                .containsExactly("concepts/hofteprotese.md:20: a section needs a heading, as in ## section: Heading");
    }

    @Test
    void the_languages_of_a_file_have_the_same_chapters_in_the_same_order() {
        String nynorsk = """
                === nn
                # Hofteprotese

                Ei hofteprotese.

                ## intro
                Slitasje.

                ## %s
                Gjer klart.
                """;
        assertThat(folder().with(
                                "concepts/hofteprotese.md",
                                SampleFolder.CONCEPT + nynorsk.formatted("before {optional}"))
                        .refused())
                .isEmpty();
        assertThat(folder().with("concepts/hofteprotese.md", SampleFolder.CONCEPT + nynorsk.formatted("during"))
                        .refused())
                .containsExactly(
                        "concepts/hofteprotese.md:30: every language must have the same chapters: number 2 is during in nn, but before {optional} in nb");
        assertThat(folder().with("concepts/hofteprotese.md", SampleFolder.CONCEPT + nynorsk.split("## %s")[0])
                        .refused())
                .containsExactly(
                        "concepts/hofteprotese.md:22: every language must have the same chapters: number 2 is missing in nn, but before {optional} in nb");
    }

    @Test
    void a_language_stands_once_in_a_file() {
        String again = SampleFolder.CONCEPT.substring(SampleFolder.CONCEPT.indexOf("==="));
        assertThat(folder().with("concepts/hofteprotese.md", SampleFolder.CONCEPT + again)
                        .refused())
                .containsExactly("concepts/hofteprotese.md:22: the language nb has a part already");
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_do_no_harm() {
        String windows = "\ufeff" + SampleFolder.CONCEPT.replace("\n", "\r\n");
        assertThat(folder().with("concepts/hofteprotese.md", windows)
                        .understoodConcept()
                        .texts()
                        .get(Language.NB)
                        .title())
                .isEqualTo("Hofteprotese");
    }
}
