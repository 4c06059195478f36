package no.fnsp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.text.Language;

/**
 * One line in {@code bench/questions}: a question as somebody would type it, and which pages answer it.
 *
 * @param half {@code tuned}, {@code held-out}, {@code fresh} or {@code fresh2}; only of the first is anything told but sums
 */
record AskedQuestion(String half, String site, Language language, String what, String words, List<String> expected) {

    static final String TUNED = "tuned";

    /** Tuned to as well, and so no measure. */
    static final String PRACTICE = "practice";

    static final String HELD_OUT = "held-out";
    static final String FRESH = "fresh";
    static final String FRESH_TOO = "fresh2";

    static List<AskedQuestion> all() throws IOException {
        var all = new ArrayList<AskedQuestion>();
        for (String file : List.of("queries.csv", "fresh.csv", "fresh2.csv", "practice.csv")) {
            Files.readAllLines(Path.of("bench", "questions", file)).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(AskedQuestion::read)
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static AskedQuestion read(String line) {
        String[] parts = line.split(";");
        return new AskedQuestion(
                parts[0], parts[1], Language.of(parts[2]), parts[3], parts[4], List.of(parts[5].split("\\|")));
    }

    boolean isOf(String one) {
        return half.equals(one);
    }
}
