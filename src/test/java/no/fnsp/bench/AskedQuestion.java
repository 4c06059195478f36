package no.fnsp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.fnsp.text.Language;

/** One line of {@code bench/questions/queries.csv}: a question as somebody would type it, and which pages answer it. */
record AskedQuestion(String half, String site, Language language, String what, String words, List<String> expected) {

    static List<AskedQuestion> all() throws IOException {
        return Files.readAllLines(Path.of("bench", "questions", "queries.csv")).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(AskedQuestion::read)
                .toList();
    }

    private static AskedQuestion read(String line) {
        String[] parts = line.split(";");
        return new AskedQuestion(
                parts[0], parts[1], Language.of(parts[2]), parts[3], parts[4], List.of(parts[5].split("\\|")));
    }

    boolean isHeldOut() {
        return half.equals("held-out");
    }
}
