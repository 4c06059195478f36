package no.fnsp.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A question as it may be written down: small letters and single spaces. What may tell of a person is not written down at all: a number
 * of six digits or more, as telephones and national identity numbers are, an address of e-mail or of the web, or a whole sentence.
 */
final class Scrubbed {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int MOST_DIGITS = 5;

    private Scrubbed() {}

    static Optional<String> of(String question) {
        String plain = Normalizer.normalize(question, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}@:/.-]+", " ")
                .strip();
        boolean tells = plain.length() > LONGEST
                || plain.split(" ").length > MOST_WORDS
                || plain.codePoints().filter(Character::isDigit).count() > MOST_DIGITS
                || plain.indexOf('@') >= 0
                || plain.contains("//")
                || plain.contains("www.");
        return tells || plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
