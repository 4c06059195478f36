package no.fnsp.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What we build on is known, with its licence and the reason for it. */
class DependenciesTest {

    @Test
    void every_library_in_the_build_is_in_the_record_of_dependencies() throws IOException {
        String record = Files.readString(Path.of("docs/decisions/0013-dependencies.md"));
        assertThat(chosen())
                .filteredOn(name -> !record.contains("`" + name + "`"))
                .isEmpty();
    }

    /** Dependencies, plugins and what plugins are given; not what is excluded, and not ourselves. */
    private static Set<String> chosen() throws IOException {
        var pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser());
        return pom
                .select("parent > artifactId, dependency > artifactId, plugin > artifactId, path > artifactId")
                .stream()
                .map(name -> name.text().strip())
                .collect(Collectors.toSet());
    }
}
