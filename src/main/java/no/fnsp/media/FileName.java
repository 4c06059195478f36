package no.fnsp.media;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a file was called by whoever handed it in, as it can be kept and told. It leads to nothing. */
final class FileName {

    private static final int LONGEST = 150;
    private static final Pattern NOT_WORDS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\"<>|:*?]+");

    private FileName() {}

    static String of(String given, FileType type) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = NOT_WORDS
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        String shorter = stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
        return (shorter.isBlank() ? "fil" : shorter.strip()) + "." + type.ending();
    }
}
