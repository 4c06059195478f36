package no.fnsp.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    private static final Pattern MADE_FROM = Pattern.compile("from #([0-9a-f]{6})");

    /** The themes were made by Designsystemet's own tool; ours makes the same of the same colour. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_scale_is_the_one_that_designsystemet_makes(Theme theme) throws IOException {
        String theirs = Files.readString(Path.of("src/main/resources/static/themes/" + theme.key() + ".css"));
        var from = MADE_FROM.matcher(theirs);
        assertThat(from.find()).isTrue();
        String ours = Accent.find(from.group(1)).orElseThrow().css();
        assertThat(ours.replace(";", ";\n"))
                .isEqualTo(theirs.substring(theirs.indexOf('\n') + 1).replace(";", ";\n"));
    }

    @ParameterizedTest
    @CsvSource({"000000, 21.0", "ffffff, 1.0", "767676, 4.5", "005f6b, 7.4"})
    void contrast_is_that_of_wcag(String hex, double ratio) {
        double found = Math.round(Colour.find(hex).orElseThrow().contrast(Colour.WHITE) * 10) / 10.0;
        assertThat(found).isEqualTo(ratio);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffcc00", "#ff9900", "87ceeb", "ffffff", "2ea043"})
    void what_nobody_can_read_is_not_readable(String hex) {
        assertThat(Accent.find(hex).orElseThrow().isReadable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void our_own_themes_are(Theme theme) throws IOException {
        var from = MADE_FROM.matcher(
                Files.readString(Path.of("src/main/resources/static/themes/" + theme.key() + ".css")));
        assertThat(from.find()).isTrue();
        assertThat(Accent.find(from.group(1)).orElseThrow().isReadable()).isTrue();
    }

    @Test
    void what_is_no_colour_is_none() {
        assertThat(Accent.find("red")).isEmpty();
        assertThat(Accent.find("#12345")).isEmpty();
        assertThat(Accent.find("123456;}body{display:none")).isEmpty();
        assertThat(Accent.find("")).isEmpty();
    }
}
