package no.fnsp.editor.critical;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.critical.Told;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/**
 * What stands in the form of a critical act. Never changes; what was written stands there again when it was not done.
 *
 * @param drafts those that are published, each in the revision that was read
 * @param alsoIn further languages that say what was wrong
 */
record CriticalForm(
        List<Read> drafts, String wrong, Map<Language, String> warning, Set<Language> alsoIn, boolean forced) {

    CriticalForm {
        drafts = List.copyOf(drafts);
        warning = Map.copyOf(warning);
        alsoIn = Set.copyOf(alsoIn);
    }

    /** A draft as it stood on the page. */
    record Read(UUID draft, int revision) {

        /** As {@code <id>:<revision>}; empty for what is none. */
        static Optional<Read> of(String value) {
            try {
                String[] parts = value.split(":", 2);
                return parts.length < 2
                        ? Optional.empty()
                        : Optional.of(new Read(UUID.fromString(parts[0]), Integer.parseInt(parts[1])));
            } catch (IllegalArgumentException nobodysForm) {
                return Optional.empty();
            }
        }
    }

    static CriticalForm of(Map<String, List<String>> sent) {
        var warning = new EnumMap<Language, String>(Language.class);
        var alsoIn = new HashSet<Language>();
        for (Language language : Language.values()) {
            String words = first(sent, "warning." + language.code());
            if (!words.isEmpty()) {
                warning.put(language, words);
            }
            if (!first(sent, "also." + language.code()).isEmpty()) {
                alsoIn.add(language);
            }
        }
        return new CriticalForm(
                sent.getOrDefault("draft", List.of()).stream()
                        .flatMap(value -> Read.of(value).stream())
                        .toList(),
                first(sent, "wrong"),
                warning,
                alsoIn,
                !first(sent, "forced").isEmpty());
    }

    private static String first(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of("")).getFirst();
    }

    Told told() {
        return new Told(wrong, new Words(warning));
    }

    String warning(Language language) {
        return warning.getOrDefault(language, "");
    }

    boolean has(UUID draft) {
        return drafts.stream().anyMatch(one -> one.draft().equals(draft));
    }
}
