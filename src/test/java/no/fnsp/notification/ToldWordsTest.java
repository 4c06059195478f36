package no.fnsp.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.fnsp.html.Messages;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever somebody is told is said in each language of the desk, and with something to do. */
class ToldWordsTest {

    private static final Pattern TOLD = Pattern.compile("new Notice\\(\\s*\"([a-z0-9.-]*[a-z0-9])\"");
    private static final Path ROOM = Path.of("src/main/java/no/fnsp/notification");

    private static final TreeSet<String> KEYS = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java") && !f.startsWith(ROOM))
                    .toList()) {
                String source = Files.readString(file);
                TOLD.matcher(source).results().forEach(found -> KEYS.add(found.group(1)));
            }
        }
    }

    @Test
    void most_notices_say_their_key_where_they_are_made_and_the_others_are_looked_up_when_they_are_told() {
        assertThat(KEYS).contains("submitted", "returned", "published", "mentioned", "plan-refused");
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN", "EN"})
    void each_is_said(Language language) {
        var words = Messages.desk(language);
        for (String key : KEYS) {
            assertThat(words.has("told." + key)).as("told." + key).isTrue();
            assertThat(words.has("told." + key + ".act"))
                    .as("told." + key + ".act")
                    .isTrue();
        }
    }
}
