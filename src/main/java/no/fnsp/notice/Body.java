package no.fnsp.notice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;

/**
 * What a notice says, in all its languages. Never changes.
 *
 * @param link a whole address, or one on the reader's site beginning with a slash; may be empty
 */
public record Body(Map<Language, Wording> words, String link) {

    public Body {
        var copy = new EnumMap<Language, Wording>(Language.class);
        copy.putAll(words);
        words = Collections.unmodifiableMap(copy);
        link = link == null ? "" : link;
    }

    /** Words, and the language they are really in. */
    public record Spoken(Language language, Wording wording) {}

    /** All of it in one language: a title in one and its text in another would help nobody. */
    public Spoken in(Language wanted) {
        return Fallback.choose(wanted, words.keySet())
                .or(() -> words.keySet().stream().findFirst())
                .map(language -> new Spoken(
                        language, Optional.ofNullable(words.get(language)).orElseThrow()))
                .orElse(new Spoken(wanted, new Wording("", "", "", "")));
    }

    public boolean isExplained() {
        return words.values().stream().anyMatch(Wording::isExplained);
    }
}
