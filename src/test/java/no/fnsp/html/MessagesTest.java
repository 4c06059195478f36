package no.fnsp.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.fnsp.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern USED = Pattern.compile("words(?:\\(\\))?\\.get\\(\"([a-z0-9.-]+)\"[,)]");

    @ParameterizedTest
    @EnumSource(names = {"NN", "EN"})
    void aLanguageSaysEverythingBokmalSaysWithTheSamePlaceholders(Language language) {
        assertThat(placeholders(Messages.read(language))).isEqualTo(placeholders(Messages.read(Language.NB)));
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN", "EN"})
    void noTextIsEmpty(Language language) {
        assertThat(Messages.read(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void aSamiTextThatNoSpeakerHasAcceptedIsNotShown() {
        assertThat(Messages.accepted(Messages.read(Language.SE))).isEmpty();
        assertThat(Messages.of(Language.SE).get("search")).isEqualTo("Søk");
        for (Language sami : List.of(Language.SE, Language.SMJ, Language.SMA)) {
            assertThat(Messages.of(sami).language()).isEqualTo(Language.NB);
        }
    }

    @Test
    void everySamiTextIsOneThatBokmalHas() {
        var own = new TreeSet<>(Messages.read(Language.SE).keySet());
        own.remove(Messages.UNACCEPTED);
        assertThat(Messages.of(Language.NB).keys()).containsAll(own);
    }

    @Test
    void everyTextThatATemplateNamesExists() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
                USED.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(Messages.desk(Language.NB).keys()).containsAll(used);
    }

    @Test
    void placeholdersAreFilledInAndDatesAreSaidInTheLanguage() {
        assertThat(Messages.of(Language.NB).get("list.found", 3, 20)).isEqualTo("Viser 3 av 20.");
        assertThat(Messages.of(Language.NB).get("list.see", "{1} $0")).isEqualTo("se {1} $0");
        assertThat(Messages.of(Language.NB).date(LocalDate.of(2026, 3, 2))).isEqualTo("2. mars 2026");
        assertThat(Messages.of(Language.NN).days(DayOfWeek.MONDAY, DayOfWeek.SATURDAY))
                .isEqualTo("måndag–laurdag");
        assertThat(Messages.of(Language.EN).date(LocalDate.of(2026, 3, 2))).isEqualTo("2 March 2026");
        assertThat(Messages.of(Language.EN).days(DayOfWeek.MONDAY, DayOfWeek.MONDAY))
                .isEqualTo("Monday");
    }

    @ParameterizedTest
    @EnumSource(names = {"NN", "EN"})
    void theDeskSaysEverythingInEachOfItsLanguages(Language language) {
        assertThat(placeholders(DeskTexts.read(language))).isEqualTo(placeholders(DeskTexts.read(Language.NB)));
    }

    @Test
    void whatNoLanguageSaysIsAMistakeInTheProgram() {
        assertThatThrownBy(() -> Messages.of(Language.NB).get("no.such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such");
    }

    private static Map<String, List<String>> placeholders(Map<String, String> texts) {
        var all = new TreeMap<String, List<String>>();
        texts.forEach((key, text) -> all.put(
                key,
                PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(found -> found.group())
                        .sorted()
                        .toList()));
        return all;
    }
}
