package no.fnsp.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadFolderTest {

    @TempDir
    private Path root;

    private SampleFolder folder() {
        return new SampleFolder(root);
    }

    @Test
    void every_refusal_is_told_by_file_and_line_not_only_the_first() {
        folder().site("theme: vest", "theme: west")
                .concept("kind: treatment\n", "kind: x\nextra: y\n")
                .with("organisations.csv", "x\n");

        assertThat(folder().refused().stream().map(refusal -> refusal.replaceAll(": .*", "")))
                .containsExactly(
                        "concepts/hofteprotese.md:3",
                        "concepts/hofteprotese.md:4",
                        "organisations.csv:1",
                        "sites/helse-bergen.no/site.yaml:3");
    }

    @Test
    void no_more_than_two_hundred_refusals_are_told() {
        var slips = new StringBuilder("---\n");
        for (int i = 0; i < 300; i++) {
            slips.append("slip-").append(i).append(": x\n");
        }
        assertThat(folder().with("concepts/a.md", slips.append("---\n=== nb\n").toString())
                        .refused())
                .hasSize(200);
    }

    @Test
    void an_empty_or_missing_folder_is_refused() {
        assertThat(folder().refused())
                .containsExactly(
                        ".: there is nothing here to import: no organisations.csv, concepts, variants or sites");
        assertThat(new SampleFolder(root.resolve("nowhere")).refused())
                .containsExactly(".: there is no folder " + root.resolve("nowhere"));
    }

    @Test
    void hidden_files_drafts_and_read_me_are_not_seen() {
        folder().with("concepts/hofteprotese.md", SampleFolder.CONCEPT)
                .with(".git/config", "x")
                .with("README.md", "x")
                .with("concepts/README.md", "x")
                .with("concepts/~utkast.md", "x")
                .with("concepts/.~lock.hofteprotese.md", "x");

        assertThat(folder().understood().concepts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notes.txt                         | notes.txt                        | this is not known here
            pictures/a.png                    | pictures                         | this is not known here
            organisations.csv/a.md            | organisations.csv                | this is not known here
            concepts/a.txt                    | concepts/a.txt                   | only files whose names end in .md
            concepts/knee/a.md                | concepts/knee                    | a folder does not belong here
            concepts/Å.md                     | concepts/Å.md                    | the name must be lower-case
            sites/a.md                        | sites/a.md                       | only folders named after a site's domain
            sites/Bergen/site.yaml            | sites/Bergen                     | only folders named after a site's domain
            sites/a.no/news/a.md              | sites/a.no                       | the file site.yaml is missing
            sites/helse-bergen.no/site.yml    | sites/helse-bergen.no/site.yml   | this is not known here
            sites/helse-bergen.no/menu/a.md   | sites/helse-bergen.no/menu       | this is not known here
            sites/helse-bergen.no/news/a/b.md | sites/helse-bergen.no/news/a     | a folder does not belong here
            sites/helse-bergen.no/pages/A/b.md | sites/helse-bergen.no/pages/A   | the name must be lower-case
            sites/helse-bergen.no/pages/1/2/3/4/5/6/7/8/9/10/a.md | sites/helse-bergen.no/pages/1/2/3/4/5/6/7/8/9/10 | at most 10 parts
            """)
    void what_does_not_belong_is_refused(String file, String refused, String reason) {
        assertThat(folder().site().with(file, SampleFolder.NEWS).refused())
                .singleElement()
                .asString()
                .startsWith(refused + ": ")
                .contains(reason);
    }

    @Test
    void a_link_out_of_the_folder_is_refused_and_never_followed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), SampleFolder.CONCEPT);
        folder().with("concepts/hofteprotese.md", SampleFolder.CONCEPT);
        Files.createSymbolicLink(root.resolve("concepts/secret.md"), elsewhere.resolve("secret.md"));
        Files.createSymbolicLink(root.resolve("variants"), elsewhere);
        Files.createSymbolicLink(root.resolve("concepts/nowhere.md"), Path.of("nothing"));
        Files.createSymbolicLink(root.resolve("sites"), root);

        assertThat(folder().refused().stream().map(refusal -> refusal.replaceAll(";.*", "")))
                .containsExactly(
                        "concepts/nowhere.md: this is a link that leads out of the folder, to a folder, or nowhere",
                        "concepts/secret.md: this is a link that leads out of the folder, to a folder, or nowhere",
                        "sites: this is a link that leads out of the folder, to a folder, or nowhere",
                        "variants: this is a link that leads out of the folder, to a folder, or nowhere");
    }

    @Test
    void a_link_to_a_file_in_the_folder_is_followed() throws IOException {
        folder().with("concepts/hofteprotese.md", SampleFolder.CONCEPT).site();
        Files.createDirectories(root.resolve("sites/helse-bergen.no/local"));
        Files.writeString(root.resolve(".local.md"), SampleFolder.LOCAL);
        Files.createSymbolicLink(root.resolve("sites/helse-bergen.no/local/a.md"), root.resolve(".local.md"));

        assertThat(folder().understoodSite().locals()).hasSize(1);
    }

    @Test
    void a_file_over_one_megabyte_is_refused() {
        assertThat(folder().with("concepts/a.md", "x\n".repeat(600_000)).refused())
                .containsExactly("concepts/a.md: the file is larger than 1 MB");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_at_its_line() {
        byte[] latin1 = "---\nconcept: a\nowner: Blå\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(folder().with("concepts/a.md", latin1).refused())
                .containsExactly("concepts/a.md:3: a letter here is not UTF-8; save the file as UTF-8");
    }

    @Test
    void characters_nobody_sees_and_endless_lines_are_refused() {
        assertThat(folder().with("concepts/a.md", "---\na\0b\n" + "x".repeat(20_001))
                        .refused())
                .containsExactly(
                        "concepts/a.md:2: there is an invisible control character or line break in this line; remove it",
                        "concepts/a.md:3: the line is longer than 20,000 characters; break it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            owner: &x Seksjon        | 7 | anchors and aliases (& and *) are not used here
            owner: *x                | 7 | anchors and aliases
            owner: !!URL x  | 7 | tags (!) are not used here
            owner: !x y              | 7 | tags (!) are not used here
            owner: "a\\0b"           | 7 | invisible control character
            owner: "a\\ud800b"       | 7 | invisible control character
            owner: "a                | 9 | this is not YAML
            owner: a: b              | 7 | this is not YAML: mapping values are not allowed here
            owner: [a                | 8 | this is not YAML
            <<: { a: b }             | 7 | `<<` is not known here
            ? [a]                    | 7 | is not known here
            """)
    void only_plain_yaml_is_read(String owner, int line, String reason) {
        assertThat(folder().concept("owner: Seksjon for pasientinformasjon", owner)
                        .refused())
                .anyMatch(refusal ->
                        refusal.startsWith("concepts/hofteprotese.md:" + line + ": ") && refusal.contains(reason));
    }

    @Test
    void yaml_nested_without_end_is_refused() {
        assertThat(folder().site("theme: vest", "theme: " + "[".repeat(5000)).refused())
                .containsExactly("sites/helse-bergen.no/site.yaml:3: this is nested too deep");
    }

    @Test
    void a_header_must_be_closed_and_be_a_mapping() {
        assertThat(folder().with("concepts/a.md", "---\nconcept: a\n").refused())
                .containsExactly("concepts/a.md:1: the header that begins here has no line --- at its end");
        assertThat(folder().with("concepts/a.md", "---\n- a\n---\n=== nb\n").refused())
                .contains("concepts/a.md:2: here must stand lines of `key: value`");
        assertThat(folder().with("concepts/a.md", "\n \n").refused())
                .containsExactly("concepts/a.md:1: the file is empty");
    }
}
