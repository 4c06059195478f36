package no.fnsp.text;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text that turn its meaning round: <i>ikke, aldri, uten, never, ii</i>. */
final class Negations {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:'\\p{L}+)*");

    /** Each word's spellings and forms, first the one it is counted as. */
    private static final Map<String, String> SPELLINGS = Stream.of(
                    // nb, nn
                    "ikke ikkje",
                    "ingen inga inkje intet",
                    "ingenting",
                    "ingensteds",
                    "aldri",
                    "uten utan",
                    "verken hverken korkje",
                    "unngå unngår unngås unngåast",
                    // en
                    "not cannot don't doesn't didn't can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't"
                            + " haven't hasn't hadn't mustn't needn't dont doesnt cant wont",
                    "never",
                    "none",
                    "nothing",
                    "nobody",
                    "nor",
                    "neither",
                    "without",
                    "avoid avoids avoiding",
                    // se: the negative verb in its persons
                    "ii",
                    "ean",
                    "eahppi ehpet",
                    "eaba",
                    "eai",
                    "allet",
                    "almma",
                    "haga",
                    // smj
                    "ij",
                    "iv",
                    "ittjij",
                    "iehpit",
                    // sma
                    "im",
                    "ih",
                    "ibie",
                    "idie",
                    "eah")
            .map(line -> line.split(" "))
            .flatMap(forms -> Stream.of(forms).map(form -> Map.entry(form, forms[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Northern Sámi <i>I do not, you do not</i>; in English other words. */
    private static final Set<String> UNLESS_ENGLISH = Set.of("in", "it", "eat");

    /** In nynorsk <i>no</i> is now. */
    private static final Set<String> UNLESS_NORWEGIAN = Set.of("no");

    private Negations() {}

    static Bag in(String text, Tongue tongue) {
        var found = new ArrayList<String>();
        for (var word = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')); word.find(); ) {
            var form = word.group();
            if (SPELLINGS.containsKey(form)) {
                found.add(SPELLINGS.get(form));
            } else if (tongue != Tongue.ENGLISH && UNLESS_ENGLISH.contains(form)
                    || tongue != Tongue.NORWEGIAN && UNLESS_NORWEGIAN.contains(form)) {
                found.add(form);
            }
        }
        return new Bag(found);
    }
}
