package no.fnsp.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");

    @Test
    void the_repositorys_own_examples_are_understood() {
        var examples = new SampleFolder(EXAMPLES);

        assertThat(examples.refused()).isEmpty();
        assertThat(examples.understood().organisations()).isNotEmpty();
    }

    @Test
    void the_examples_have_concepts_and_sites() {
        assumeTrue(Files.isDirectory(EXAMPLES.resolve("concepts")), "no example concepts yet");
        Folder examples = new SampleFolder(EXAMPLES).understood();

        assertThat(examples.concepts()).isNotEmpty();
        assertThat(examples.sites()).isNotEmpty();
    }
}
