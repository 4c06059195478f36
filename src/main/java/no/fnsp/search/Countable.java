package no.fnsp.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import no.fnsp.scrubbing.Scrubbing;

/**
 * A question as it may be written down: small letters and single spaces. What may tell of a person is not written down at all: what
 * would be taken out of anything else a reader writes, any number of six digits or more, an address of the web, or a whole sentence.
 */
final class Countable {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int MOST_DIGITS = 5;

    private Countable() {}

    static Optional<String> of(String question) {
        String plain = Normalizer.normalize(question, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}@:/.-]+", " ")
                .strip();
        boolean tells = plain.length() > LONGEST
                || plain.split(" ").length > MOST_WORDS
                || plain.codePoints().filter(Character::isDigit).count() > MOST_DIGITS
                || plain.contains("//")
                || plain.contains("www.")
                || plain.indexOf('@') >= 0
                || Scrubbing.tells(question);
        return tells || plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
