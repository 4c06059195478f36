package no.fnsp.importer;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a word for an address out of a name. */
final class Slugs {

    private static final int LONGEST = 80;

    private Slugs() {}

    /** {@code Sykehusapotekene i Midt-Norge HF} is {@code sykehusapotekene-i-midt-norge-hf}. */
    static String of(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String ascii = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
    }
}
