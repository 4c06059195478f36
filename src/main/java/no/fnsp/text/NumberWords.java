package no.fnsp.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers in letters, so that <i>to tabletter</i> and <i>2 tabletter</i> are the same. */
final class NumberWords {

    private static final Map<String, String> DIGITS = Stream.of(
                    "0 null zero",
                    "1 én éin ett éi okta",
                    "2 to two twice guokte guovtti",
                    "3 tre three golbma golmma",
                    "4 fire four njeallje njealji",
                    "5 fem five vihtta viđa",
                    "6 seks six guhtta guđa",
                    "7 sju syv seven čieža",
                    "8 åtte eight gávcci",
                    "9 ni nine ovcci",
                    "10 ti ten logi",
                    "11 elleve eleven",
                    "12 tolv twelve",
                    "13 tretten thirteen",
                    "14 fjorten fourteen",
                    "15 femten fifteen",
                    "16 seksten sixteen",
                    "17 sytten seventeen",
                    "18 atten eighteen",
                    "19 nitten nineteen",
                    "20 tjue tyve twenty",
                    "30 tretti tredve thirty",
                    "40 førti forty",
                    "50 femti fifty",
                    "60 seksti sixty",
                    "70 sytti seventy",
                    "80 åtti eighty",
                    "90 nitti ninety",
                    "100 hundre hundred",
                    "1000 tusen thousand",
                    "1/2 halv halvt halve half")
            .map(line -> line.split(" "))
            .flatMap(forms -> Stream.of(forms).skip(1).map(form -> Map.entry(form, forms[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Words that are numbers in Norwegian and quite other things in English: there only before a unit. */
    private static final Set<String> NOT_IN_ENGLISH = Set.of("to", "fire");

    /** "A tablet" is one; "an hour" at the doctor's need not be. */
    private static final Set<String> ARTICLES = Set.of("en", "ein", "ei", "et", "eit", "a", "one");

    private NumberWords() {}

    /** The number that the word is wherever it stands, or null. */
    static @Nullable String find(String word, Tongue tongue) {
        return tongue != Tongue.NORWEGIAN && NOT_IN_ENGLISH.contains(word) ? null : DIGITS.get(word);
    }

    /** The number that the word is before this unit, or null. */
    static @Nullable String beforeUnit(String word, String unit) {
        if (ARTICLES.contains(word)) {
            return Units.isDose(unit) ? "1" : null;
        }
        return DIGITS.get(word);
    }
}
