package no.fnsp.ordering;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How alike two names of things in medicine are, whether they are written in bokmål or nynorsk. It compares what names look like:
 * two words for one thing are found because the concept has both as synonyms.
 */
final class Names {

    /** Nynorsk forms, and the bokmål ones they are read as. The longer stand before those that are a part of them. */
    private static final Map<String, String> AS_BOKMAL = asBokmal();

    private Names() {}

    private static Map<String, String> asBokmal() {
        var forms = new LinkedHashMap<String, String>();
        String[] pairs = {
            "sjuk",
            "syk",
            "hjarte",
            "hjerte",
            "auge",
            "øye",
            "augo",
            "øye",
            "hovud",
            "hode",
            "brjost",
            "bryst",
            "mjølk",
            "melk",
            "kjensle",
            "følelse",
            "røyst",
            "stemme",
            "tjukk",
            "tykk",
            "mjuk",
            "myk",
            "vatn",
            "vann",
            "blod",
            "blod",
            "frå",
            "fra",
            "ikkje",
            "ikke",
            "ein ",
            "en ",
            "hjå",
            "hos",
            "svevn",
            "søvn",
            "smerte",
            "smerte",
            "naud",
            "nød",
            "auk",
            "øk",
            "løys",
            "løs",
            "høyr",
            "hør",
            "øyre",
            "øre",
            "beinbrot",
            "beinbrudd",
            "brot",
            "brudd",
            "skoting",
            "skytning",
            "lækj",
            "leg",
            "lækn",
            "leg",
            "rygg",
            "rygg",
            "undersøking",
            "undersøkelse",
            "behandlingar",
            "behandlinger",
            "operasjonar",
            "operasjoner",
            "ungar",
            "unger",
            "kvinner",
            "kvinne",
            "gravide",
            "gravid",
            "leik",
            "het",
            "ande",
            "ende",
            "ane",
            "ene",
            "ar ",
            "er ",
        };
        for (int i = 0; i < pairs.length; i += 2) {
            forms.put(pairs[i], pairs[i + 1]);
        }
        return forms;
    }

    /** Lower case, without accents and signs, and in bokmål as far as spelling goes. */
    static String plain(String name) {
        String text = " "
                + name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
        for (var form : AS_BOKMAL.entrySet()) {
            text = text.replace(form.getKey(), form.getValue());
        }
        String norwegian = text.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        return Normalizer.normalize(norwegian, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip();
    }

    /** From 0, nothing in common, to 1, the same. */
    static double alike(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        if (first.equals(second)) {
            return 1;
        }
        boolean within =
                Math.min(first.length(), second.length()) >= 4 && (first.contains(second) || second.contains(first));
        return Math.max(within ? 0.6 : 0, shared(pieces(first), pieces(second)));
    }

    private static double shared(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size());
    }

    /** Runs of three letters; the beginning of a word counts more than its end. */
    private static Set<String> pieces(String plain) {
        var pieces = new HashSet<String>();
        for (String word : plain.split(" ")) {
            String padded = "  " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                pieces.add(padded.substring(i, i + 3));
            }
        }
        return pieces;
    }

    /** Each once, as it was written the first time. */
    static List<String> distinct(Collection<String> names) {
        var seen = new HashSet<String>();
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && seen.add(name.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
