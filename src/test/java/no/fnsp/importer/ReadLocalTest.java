package no.fnsp.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.fnsp.importer.sites.WrittenChange;
import no.fnsp.sharing.Intent;
import no.fnsp.text.Language;
import no.fnsp.text.Role;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadLocalTest {

    @TempDir
    private Path root;

    private SampleFolder folder() {
        return new SampleFolder(root);
    }

    private List<WrittenChange> changes(String words) {
        return folder().local("## before: supplement-after\nTa med brevet.\n", words)
                .understoodSite()
                .locals()
                .getFirst()
                .changes()
                .get(Language.NN);
    }

    @Test
    void a_file_says_which_text_is_changed_at_which_node() {
        var local = folder().local("node:", "node:").understoodSite().locals().getFirst();

        assertThat(local.file()).isEqualTo("sites/helse-bergen.no/local/protese.md");
        assertThat(local.text()).isEqualTo("hofteprotese");
        assertThat(local.node()).isEqualTo("ortopedisk-klinikk/protese");
    }

    @Test
    void a_node_may_be_the_trust_or_a_place() {
        assertThat(folder().local("node: ortopedisk-klinikk/protese", "node: \"\"")
                        .understoodSite()
                        .locals()
                        .getFirst()
                        .node())
                .isEmpty();
        assertThat(folder().local("ortopedisk-klinikk/protese", "haukeland")
                        .understoodSite()
                        .locals()
                        .getFirst()
                        .node())
                .isEqualTo("haukeland");
    }

    @Test
    void each_change_has_its_intent_role_reason_and_words() {
        var changes = changes("""
                ## before: supplement-before
                Les [dette](concept:artrose).

                ## during: replace: Slik gjer vi det
                reason: Vi bruker ein annan metode.
                Andre ord.

                ## after: hide
                reason: Gjeld ikkje her.

                ## practical: Slik finn du fram
                Møt i 2. etasje.
                """);

        assertThat(changes)
                .extracting(WrittenChange::intent, WrittenChange::role, WrittenChange::heading, WrittenChange::reason)
                .containsExactly(
                        Tuple.tuple(Intent.SUPPLEMENT_BEFORE, Role.BEFORE, "", ""),
                        Tuple.tuple(Intent.REPLACE, Role.DURING, "Slik gjer vi det", "Vi bruker ein annan metode."),
                        Tuple.tuple(Intent.HIDE, Role.AFTER, "", "Gjeld ikkje her."),
                        Tuple.tuple(Intent.PRACTICAL, Role.PRACTICAL, "Slik finn du fram", ""));
        assertThat(changes.getFirst().links()).containsExactly("artrose");
        assertThat(changes.getFirst().line()).isEqualTo(6);
        assertThat(changes.get(2).blocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ## before: supplement-after    | ## before: replace          | 6 | to replace a chapter needs a line reason:
            ## before: supplement-after    | ## before: hide             | 6 | to hide a chapter needs a line reason:
            ## before: supplement-after    | ## before: hide             | 6 | a hidden chapter has no words
            ## before: supplement-after    | ## before: remove           | 6 | there is no change `remove`; write one of supplement-before
            ## before: supplement-after    | ## before                   | 6 | there is no change
            ## before: supplement-after    | ## before: practical        | 6 | write ## practical
            ## before: supplement-after    | ## earlier: replace         | 6 | there is no chapter role `earlier`
            ## before: supplement-after    | ## practical {optional}     | 6 | cannot be {optional}
            Ta med brevet.                 | ''                          | 6 | there are no words here
            ## before: supplement-after    | Hei                         | 6 | words stand under a line such as
            text: hofteprotese             | text: Hofte                 | 2 | write lower-case
            text: hofteprotese             | concept: hofteprotese       | 2 | `text` is missing
            text: hofteprotese             | concept: hofteprotese       | 2 | `concept` is not known here
            ortopedisk-klinikk/protese     | ortopedisk-klinikk/rygg     | 3 | the site has no department or place `ortopedisk-klinikk/rygg`
            ortopedisk-klinikk/protese     | /rygg                       | 3 | write slugs with / between them
            """)
    void a_slip_is_refused_at_its_line(String words, String others, int line, String reason) {
        assertThat(folder().local(words, others).refused())
                .anyMatch(refusal -> refusal.startsWith("sites/helse-bergen.no/local/protese.md:" + line + ": ")
                        && refusal.contains(reason));
    }

    @Test
    void a_chapter_is_replaced_or_hidden_once() {
        assertThat(folder().local("Ta med brevet.\n", """
                                Ta med brevet.

                                ## during: replace
                                reason: Ein.
                                Ord.

                                ## during: hide
                                reason: To.
                                """).refused())
                .containsExactly(
                        "sites/helse-bergen.no/local/protese.md:13: `during` has replace or hide already in this language; write it once");
    }

    @Test
    void the_languages_of_a_local_change_change_the_same_chapters() {
        assertThat(folder().local("Ta med brevet.\n", "Ta med brevet.\n=== nb\n## after: supplement-after\nHvil.\n")
                        .refused())
                .containsExactly("sites/helse-bergen.no/local/protese.md:9: every language must have the same chapters:"
                        + " number 1 is after: supplement-after in nb, but before: supplement-after in nn");
    }

    @Test
    void a_text_is_changed_at_a_node_in_one_file() {
        folder().local("node:", "node:").with("sites/helse-bergen.no/local/Endå ei.md", SampleFolder.LOCAL);

        assertThat(folder().refused())
                .containsExactly("sites/helse-bergen.no/local/protese.md: the same text is changed at the same node in"
                        + " `sites/helse-bergen.no/local/Endå ei.md` already");
    }

    @Test
    void a_node_that_is_both_a_place_and_a_department_is_refused() {
        folder().site("slug: ortopedisk-klinikk", "slug: haukeland")
                .with(
                        "sites/helse-bergen.no/local/a.md",
                        SampleFolder.LOCAL.replace("ortopedisk-klinikk/protese", "haukeland"));

        assertThat(folder().refused())
                .contains(
                        "sites/helse-bergen.no/local/a.md:3: `haukeland` is both a department and a place of the site; give one another slug");
    }
}
