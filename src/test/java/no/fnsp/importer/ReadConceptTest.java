package no.fnsp.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Kind;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadConceptTest {

    @TempDir
    private Path root;

    private SampleFolder folder() {
        return new SampleFolder(root);
    }

    @Test
    void a_folder_with_one_concept_is_enough() {
        var concept =
                folder().with("concepts/hofteprotese.md", SampleFolder.CONCEPT).understoodConcept();

        assertThat(concept.file()).isEqualTo("concepts/hofteprotese.md");
        assertThat(concept.key()).isEqualTo("hofteprotese");
        assertThat(concept.variantOf()).isEmpty();
        assertThat(concept.kind()).isEqualTo(Kind.TREATMENT);
        assertThat(concept.codes()).isEqualTo(Map.of("icd-10", List.of("M16"), "ncsp", List.of("NFB40")));
        assertThat(concept.themes()).containsExactly("Bein og ledd");
        assertThat(concept.responsible()).isEqualTo("helse-bergen.no");
        assertThat(concept.owner()).isEqualTo("Seksjon for pasientinformasjon");
        assertThat(concept.professional()).isEqualTo("Overlege, ortopedisk kirurgi");
        assertThat(concept.approved()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(concept.changeClass()).isEqualTo(ChangeClass.EDITORIAL);
        assertThat(concept.helsenorge()).isNull();
    }

    @Test
    void a_text_has_its_title_synonyms_lead_and_chapters_with_their_lines() {
        var text = folder().with("concepts/hofteprotese.md", SampleFolder.CONCEPT)
                .understoodConcept()
                .texts()
                .get(Language.NB);

        assertThat(text.line()).isEqualTo(11);
        assertThat(text.title()).isEqualTo("Hofteprotese");
        assertThat(text.also()).containsExactly("kunstig hofteledd", "ny hofte");
        assertThat(text.lead()).containsExactly(Markup.plain("En hofteprotese er et kunstig hofteledd."));
        assertThat(text.chapters()).hasSize(2);
        var before = text.chapters().getLast();
        assertThat(before.role()).isEqualTo(Role.BEFORE);
        assertThat(before.heading()).isEqualTo("Før du kommer");
        assertThat(before.optional()).isTrue();
        assertThat(before.line()).isEqualTo(20);
        assertThat(text.chapters().getFirst().heading()).isEmpty();
        assertThat(text.chapters().getFirst().optional()).isFalse();
    }

    @Test
    void the_optional_parts_of_a_header_are_read() {
        var concept = folder().concept("approved: 2026-03-02", """
                        approved: 2026-03-02
                        helsenorge: { title: "Les mer", path: /sykdom/hofte }
                        editor-info: >
                          Fortell hvor
                          pasienten skal møte.
                        change: critical
                        reason: Feil dose
                        machine-drafted: [nb]""").understoodConcept();

        assertThat(concept.helsenorge()).isEqualTo(new ConceptFile.Helsenorge("Les mer", "/sykdom/hofte"));
        assertThat(concept.editorInfo()).isEqualTo("Fortell hvor pasienten skal møte.");
        assertThat(concept.changeClass()).isEqualTo(ChangeClass.CRITICAL);
        assertThat(concept.reason()).isEqualTo("Feil dose");
        assertThat(concept.machineDrafted()).containsExactly(Language.NB);
    }

    @Test
    void a_variant_says_what_it_is_a_variant_of() {
        String variant = SampleFolder.CONCEPT.replace(
                "concept: hofteprotese", "concept: hofteprotese-dagkirurgi\nvariant-of: hofteprotese");

        assertThat(folder().with("variants/hofteprotese-dagkirurgi.md", variant)
                        .understood()
                        .variants()
                        .getFirst()
                        .variantOf())
                .isEqualTo("hofteprotese");
    }

    @Test
    void a_variant_without_variant_of_and_a_concept_with_it_are_refused() {
        folder().with("variants/hofteprotese.md", SampleFolder.CONCEPT)
                .concept("concept: hofteprotese", "concept: hofteprotese\nvariant-of: hofte");

        assertThat(folder().refused())
                .containsExactly(
                        "concepts/hofteprotese.md:3: a variant stands in the folder variants, not in concepts",
                        "variants/hofteprotese.md: the key `hofteprotese` is a concept's already",
                        "variants/hofteprotese.md:2: `variant-of` is missing");
    }

    @Test
    void every_key_of_the_header_that_must_be_there_is_asked_for() {
        assertThat(folder().with("concepts/x.md", "---\nthemes: []\n---\n=== nb\n# Tittel\n\nOrd.\n\n## intro\nOrd.\n")
                        .refused())
                .containsExactly(
                        "concepts/x.md:2: `approved` is missing",
                        "concepts/x.md:2: `concept` is missing",
                        "concepts/x.md:2: `kind` is missing; write diagnosis, treatment, examination, programme, support-article",
                        "concepts/x.md:2: `owner` is missing",
                        "concepts/x.md:2: `professional` is missing",
                        "concepts/x.md:2: `responsible` is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            concept: hofteprotese    | concept: kneprotese       | 2 | `concept` is `kneprotese`, but the file is called
            concept: hofteprotese    | concept: Hofteprotese     | 2 | write lower-case
            kind: treatment          | kind: news                | 3 | `kind` is `news`; write diagnosis, treatment
            kind: treatment          | kind: [treatment]         | 3 | `kind` must be words, not a list
            kind: treatment          | kindd: treatment          | 3 | `kindd` is not known here; known are approved
            [Bein og ledd]           | Bein og ledd              | 5 | `themes` must be a list
            [Bein og ledd]           | [{ a: b }]                | 5 | everything in the list `themes` must be words
            icd-10: [M16]            | icd-9: [M16]              | 4 | `icd-9` is not known here; known are icd-10, ncsp, snomed
            icd-10: [M16]            | icd-10: [m 16]            | 4 | write a code such as
            codes: {                 | codes: [] #               | 4 | `codes` must be a mapping
            helse-bergen.no          | Helse Bergen              | 6 | write a domain such as
            2026-03-02               | 2026-02-30                | 9 | write a date that exists
            2026-03-02               | 2. mars 2026              | 9 | write a date that exists
            themes:                  | owner:                    | 7 | `owner` is written twice
            themes:                  | machine-drafted: [se] #   | 5 | `machine-drafted` names se, but there is no part === se
            themes:                  | machine-drafted: [xx] #   | 5 | there is no language `xx` here
            themes:                  | change: replacement #     | 5 | write editorial, professional, critical
            themes:                  | helsenorge: { path: x } # | 5 | `title` is missing
            """)
    void a_slip_in_the_header_is_refused_at_its_line(String words, String others, int line, String reason) {
        assertThat(folder().concept(words, others).refused())
                .anyMatch(refusal ->
                        refusal.startsWith("concepts/hofteprotese.md:" + line + ": ") && refusal.contains(reason));
    }
}
