package no.fnsp.placement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes a word for an address out of a name. */
public final class Slugs {

    private static final int LONGEST = 80;

    private Slugs() {}

    /** {@code Sykehusapotekene i Midt-Norge HF} is {@code sykehusapotekene-i-midt-norge-hf}; empty for a name without letters. */
    public static String of(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String ascii = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-$", "") : slug;
    }

    /** The same path with the lowest number, from 2, that makes it another than those that are taken. */
    static String suggestion(String path, Set<String> taken) {
        int number = 2;
        while (taken.contains(path + "-" + number)) {
            number++;
        }
        return path + "-" + number;
    }
}
