package no.fnsp.plainlanguage;

import java.util.List;
import java.util.Locale;

/**
 * Something that could be said more simply, and where. Never changes.
 *
 * @param from where the words begin in the plain text of the place, counted in characters
 * @param to where they end, exclusive
 * @param words as they are written there
 * @param instead what to write in place of them; empty where there is no one answer
 * @param count of the words of a long sentence; else 0
 */
public record Hint(Kind kind, Place place, int from, int to, String words, List<String> instead, int count) {

    public Hint {
        instead = List.copyOf(instead);
    }

    public enum Kind {
        LONG_SENTENCE,
        ABBREVIATION,
        OFFICIALESE,
        TERM,
        WRONG_FORM,
        PASSIVE;

        /** What the desk calls it: its message is {@code plain.<key>}, with words, what to write instead, and count. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
