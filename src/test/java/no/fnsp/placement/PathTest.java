package no.fnsp.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.fnsp.content.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an address may be called. */
class PathTest {

    @ParameterizedTest
    @CsvSource({
        "'Sykehusapotekene i Midt-Norge HF', sykehusapotekene-i-midt-norge-hf",
        "'Ærlig øvelse på Ås', aerlig-oevelse-paa-aas",
        "'  Kreft –  hva nå?  ', kreft-hva-naa",
        "'Café Čáhppes', cafe-cahppes",
        "'???', ''"
    })
    void a_word_for_an_address_is_made_of_a_name(String name, String slug) {
        assertThat(Slugs.of(name)).isEqualTo(slug);
    }

    @Test
    void a_long_name_is_cut_without_a_hanging_dash() {
        assertThat(Slugs.of("a".repeat(79) + " bcd")).isEqualTo("a".repeat(79));
    }

    /** The folders that are composed on every site, as the composing itself names them. */
    @Test
    void every_folder_that_all_sites_have_is_reserved() throws IOException {
        String composing = Files.readString(java.nio.file.Path.of("src/main/java/no/fnsp/composing/Pages.java"));
        List<String> folders = Pattern.compile("case \"(/[a-z-]+)\"")
                .matcher(composing)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(folders).contains("/behandlinger", "/nyheter");
        assertThat(folders).allMatch(folder -> Path.isReserved(Kind.ARTICLE, folder));
        assertThat(folders).allMatch(folder -> Path.isReserved(Kind.ARTICLE, folder + "/side"));
        assertThat(folders).allMatch(Path::isFixed);
    }

    @Test
    void a_page_is_within_a_branch_by_whole_words() {
        assertThat(Path.isWithin("/kurs/diabetes", "/kurs")).isTrue();
        assertThat(Path.isWithin("/kursbevis", "/kurs")).isFalse();
        assertThat(Path.parent("/kurs")).isEqualTo("/");
        assertThat(Path.under("/", "kurs")).isEqualTo("/kurs");
    }
}
