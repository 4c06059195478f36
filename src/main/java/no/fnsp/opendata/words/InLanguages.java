package no.fnsp.opendata.words;

import java.util.TreeMap;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** Words as data: by the code of the language they are in. */
public final class InLanguages {

    private InLanguages() {}

    public static TreeMap<String, String> of(Words words) {
        var told = new TreeMap<String, String>();
        words.byLanguage().forEach((language, word) -> told.put(language.code(), word));
        return told;
    }

    /** Null where there are none. */
    public static @Nullable TreeMap<String, String> orNull(Words words) {
        return words.isEmpty() ? null : of(words);
    }

    /** Null where there are none. */
    public static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
