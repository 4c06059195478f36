package no.fnsp.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fnsp.text.Language;

/** The sentences of the example texts, per language: real words, so that pages compress as real pages do. */
final class Sentences {

    private final Map<Language, List<String>> all = new EnumMap<>(Language.class);

    private Sentences(Map<Language, Set<String>> found) {
        found.forEach((language, sentences) -> all.put(language, List.copyOf(sentences)));
    }

    static Sentences of(Path folder) {
        var found = new EnumMap<Language, Set<String>>(Language.class);
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                read(Files.readAllLines(file), found);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The sentences are taken from " + folder, problem);
        }
        return new Sentences(found);
    }

    private static void read(List<String> lines, Map<Language, Set<String>> found) {
        Set<String> into = new LinkedHashSet<>();
        for (String line : lines) {
            if (line.startsWith("=== ")) {
                into = found.computeIfAbsent(Language.of(line.substring(4).strip()), any -> new LinkedHashSet<>());
            } else if (line.matches("[\\p{L}\\-!].*") && !line.startsWith("also:")) {
                into.addAll(sentences(line));
            }
        }
    }

    private static List<String> sentences(String line) {
        String words = line.replaceFirst("^[-!] ", "").replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
        var kept = new ArrayList<String>();
        for (String sentence : words.split("(?<=[.?]) ")) {
            if (sentence.length() >= 30 && sentence.length() <= 200 && sentence.indexOf('{') < 0) {
                kept.add(sentence);
            }
        }
        return kept;
    }

    /** Some sentences after each other. */
    String some(Chance chance, Language language, int number) {
        var words = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            words.add(chance.of(all.getOrDefault(language, List.of())));
        }
        return String.join(" ", words);
    }
}
