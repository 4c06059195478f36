package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A short text in one or more languages: a name, a label, a line about parking. Never changes. */
public record Words(@JsonValue Map<Language, String> byLanguage) {

    public static final Words NONE = new Words(Map.of());

    @JsonCreator
    public Words {
        var copy = new EnumMap<Language, String>(Language.class);
        byLanguage.forEach((language, words) -> {
            if (!words.isBlank()) {
                copy.put(language, words.strip());
            }
        });
        byLanguage = Collections.unmodifiableMap(copy);
    }

    public static Words of(Language language, String words) {
        return new Words(Map.of(language, words));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The words in the best language for the reader, with the language they are really in. */
    public Optional<Spoken> in(Language wanted) {
        return Fallback.choose(wanted, byLanguage.keySet())
                .or(() -> byLanguage.keySet().stream().findFirst())
                .map(language -> new Spoken(byLanguage.getOrDefault(language, ""), language));
    }

    /** The words alone, empty when there are none. */
    public String plain(Language wanted) {
        return in(wanted).map(Spoken::words).orElse("");
    }

    /** The words in exactly this language, or null. */
    public @Nullable String exactly(Language language) {
        return byLanguage.get(language);
    }

    /** Words and the language they are in. */
    public record Spoken(String words, Language language) {}
}
