package no.fnsp.developers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sentences of the description in bokmål, nynorsk and English, each found by the whole sentence: one that is written anew is shown
 * as it stands, marked with the language it is in, until it is translated anew too; never with a translation of what it said before.
 */
@Component
class Translations {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Language, Map<String, String>> translations = new EnumMap<>(Language.class);

    Translations() {
        for (Language one : List.of(Language.NB, Language.NN, Language.EN)) {
            translations.put(one, read(one.code()));
        }
    }

    /** @param written the language that sentences of this kind are written in: summaries are Norwegian, everything else is English */
    Translated of(String sentence, Language written, Language wanted) {
        @Nullable String found = translations.getOrDefault(wanted, Map.of()).get(sentence);
        return found != null
                ? new Translated(found, null)
                : new Translated(sentence, wanted == written ? null : written.code());
    }

    private static Map<String, String> read(String code) {
        String file = "/api/words." + code + ".json";
        try (InputStream in = Objects.requireNonNull(Translations.class.getResourceAsStream(file))) {
            return JSON.readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
