package no.fnsp.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;

/** {@code docs/rooms.md} is the map of the house as it is, drawn by the build. */
class RoomsMapTest {

    private static final Path COMMITTED = Path.of("docs/rooms.md");
    private static final Path DRAWN = Path.of("target/rooms.md");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void the_committed_map_shows_the_house_as_it_is() throws IOException {
        String map = map();
        Files.createDirectories(DRAWN.getParent());
        Files.writeString(DRAWN, map);
        assertThat(COMMITTED)
                .as("A room came, went or uses others than before. If that is meant: cp " + DRAWN + " " + COMMITTED)
                .content()
                .isEqualTo(map);
    }

    private static String map() {
        Map<String, List<String>> uses = uses();
        var map = new StringBuilder("""
                # The rooms

                One package under `no.fnsp` is one room. Its `package-info.java` says what it is and what it may use, and the build fails
                when it uses more. This map is drawn by the build (`RoomsMapTest`); an arrow means "uses". Arrows that a longer way also
                shows are left out of the picture, not of the table.

                ```mermaid
                flowchart TD
                """);
        uses.forEach((room, used) -> used.stream()
                .filter(other -> !reachedOtherwise(uses, room, other))
                .forEach(other -> map.append("  %s --> %s\n".formatted(room, other))));
        map.append("```\n\n| Room | What it is | Uses |\n|---|---|---|\n");
        uses.forEach((room, used) ->
                map.append("| `%s` | %s | %s |\n".formatted(room, sentence(room), String.join(", ", used))));
        return map.toString();
    }

    private static Map<String, List<String>> uses() {
        var uses = new TreeMap<String, List<String>>();
        for (ApplicationModule room : House.ROOMS) {
            uses.put(
                    room.getIdentifier().toString(),
                    room.getDirectDependencies(House.ROOMS).stream()
                            .map(ApplicationModuleDependency::getTargetModule)
                            .map(used -> used.getIdentifier().toString())
                            .distinct()
                            .sorted()
                            .toList());
        }
        return uses;
    }

    private static boolean reachedOtherwise(Map<String, List<String>> uses, String from, String to) {
        return uses.get(from).stream().anyMatch(step -> !step.equals(to) && reaches(uses, step, to, new HashSet<>()));
    }

    private static boolean reaches(Map<String, List<String>> uses, String from, String to, Set<String> seen) {
        return seen.add(from)
                && (uses.get(from).contains(to)
                        || uses.get(from).stream().anyMatch(step -> reaches(uses, step, to, seen)));
    }

    private static String sentence(String room) {
        try {
            var found = SENTENCE.matcher(Files.readString(Path.of("src/main/java/no/fnsp", room, "package-info.java")));
            assertThat(found.find())
                    .as("The package-info of " + room + " says what the room is")
                    .isTrue();
            return found.group(1)
                    .replaceAll("\\{@(?:link|code) (?:no\\.fnsp\\.\\w+\\.)?(\\w+)}", "`$1`")
                    .lines()
                    .map(line -> line.replaceFirst("^\\s*\\*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining(" "));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
