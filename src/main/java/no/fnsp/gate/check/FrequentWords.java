package no.fnsp.gate.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.fnsp.text.Language;

/** Tells languages from each other by the small words that every sentence has. Never changes. */
final class FrequentWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Fewer words are a name, a term or a heading as often as they are a passage. */
    private static final int FEWEST_WORDS = 8;

    /** By how many of its words another language must be ahead, and by what share of them all. */
    private static final int AHEAD = 4;

    private static final double SHARE = 0.12;

    private static final Map<String, Set<Language>> WORDS = new HashMap<>();

    static {
        add(
                "og i på til av du som med det den er har kan om så vi deg din ditt dine etter når alle må skal vil ved hos"
                        + " mellom eller ut inn opp under over men for at å var blir dette han de dersom mens",
                Language.NB,
                Language.NN);
        add(
                "ikke jeg en et fra hva hvis hvor hvordan hvem hver noe noen mye også være vært dere deres bare mer flere uke"
                        + " uker gjør hjem sykehuset sykehus selv disse dem hun bør timen følg",
                Language.NB);
        add(
                "ikkje eg ein eit frå kva kvar korleis kven noko nokon nokre mykje òg vere vore dykk dykkar berre meir fleire veke"
                        + " veker gjer heim sjukehuset sjukehus sjølv desse dei ho vert medan seinare",
                Language.NN);
        add(
                "the and of you your are with this there will be is or may must should not we from on before after when if"
                        + " take it that by as an do does can have has for at to in over under men",
                Language.EN);
        add(
                "lea leat leamen ja dahje go sáhttá sáhtát galgá galggat jus mat don du dat ii eai muhto maid ovdal maŋŋel",
                Language.SE);
        add("le li lij ja jali gå máhttá galggá jus duv dån ij ælla valla åvddål maŋŋel", Language.SMJ);
        add("lea leah jïh jallh gosse maahta edtja jis dov datne ij dïhte mohte åvtelen mænngan", Language.SMA);
    }

    private FrequentWords() {}

    private static void add(String words, Language... languages) {
        Arrays.stream(words.split(" ")).forEach(word -> WORDS.merge(word, Set.of(languages), FrequentWords::both));
    }

    private static Set<Language> both(Set<Language> one, Set<Language> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    /** The language that words are plainly in, when that is another than they say; empty where it is not plain. */
    static Optional<Language> otherThan(Language said, String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        Map<Language, Integer> found = count(words);
        int needed = found.getOrDefault(said, 0) + Math.max(AHEAD, (int) Math.ceil(words.size() * SHARE));
        return found.entrySet().stream()
                .filter(one -> one.getValue() >= needed)
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static Map<Language, Integer> count(List<String> words) {
        var found = new EnumMap<Language, Integer>(Language.class);
        words.forEach(
                word -> WORDS.getOrDefault(word, Set.of()).forEach(language -> found.merge(language, 1, Integer::sum)));
        return found;
    }
}
