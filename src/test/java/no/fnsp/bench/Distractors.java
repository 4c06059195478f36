package no.fnsp.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.fnsp.search.Address;
import no.fnsp.search.Entry;
import no.fnsp.text.Language;

/**
 * Pages that nobody asks for, and that say much of what those say that are asked for: about other organs and conditions, in sentences
 * of the real texts, so that every word of them stands on thousands of pages. The same every time.
 */
final class Distractors {

    private static final List<String> ABOUT = List.of(
            "lever",
            "galle",
            "milt",
            "bukspyttkjertel",
            "skjoldbruskkjertel",
            "binyre",
            "hypofyse",
            "prostata",
            "testikkel",
            "blære",
            "urinleder",
            "urinrør",
            "eggstokk",
            "eggleder",
            "livmor",
            "skulder",
            "albue",
            "håndledd",
            "ankel",
            "hæl",
            "storetå",
            "tommel",
            "kjeve",
            "tunge",
            "spyttkjertel",
            "stemmebånd",
            "luftrør",
            "mellomgulv",
            "spiserør",
            "blindtarm",
            "endetarm",
            "bukhinne",
            "lyske",
            "navle",
            "hud",
            "negl",
            "hårsekk",
            "føflekk",
            "netthinne",
            "hornhinne",
            "tårekanal",
            "trommehinne",
            "bihule",
            "nesebein",
            "ribbein",
            "kragebein",
            "halebein",
            "bekken",
            "akillessene",
            "menisk",
            "lymfe",
            "benmarg",
            "blodplate",
            "aorta",
            "hjerteklaff",
            "hjertepose",
            "halspuls",
            "åreknute",
            "lungesekk",
            "bronkie");

    private static final List<String> DONE = List.of(
            "biopsi",
            "punksjon",
            "betennelse",
            "svulst",
            "brudd",
            "stein",
            "cyste",
            "plastikk",
            "transplantasjon",
            "fjerning",
            "skopi",
            "måling",
            "kartlegging",
            "utskraping",
            "skylling",
            "innsnevring",
            "utposing",
            "lekkasje",
            "allergi",
            "forstørrelse",
            "poliklinikk",
            "seksjon",
            "kurs",
            "skole",
            "kontroll",
            "infeksjon",
            "abscess",
            "misdannelse",
            "sår",
            "vevsprøve");

    private static final List<String> KINDS =
            List.of("diagnosis", "treatment", "examination", "programme", "article", "news", "department");

    private final Chance chance = new Chance(2026);
    private final Sentences sentences;

    /** @param sentences of the real texts */
    Distractors(Sentences sentences) {
        this.sentences = sentences;
    }

    /** So many on each site; each in one of the languages, and shown to every reader. */
    void put(UUID site, List<Language> languages, int many, Consumer<Entry> into) {
        for (int number = 0; number < many; number++) {
            into.accept(entry(site, languages.get(number % languages.size()), number));
        }
    }

    private Entry entry(UUID site, Language language, int number) {
        String title = title(number);
        var names = new ArrayList<String>();
        IntStream.range(0, chance.below(4)).forEach(one -> names.add(title(chance.below(1_000_000))));
        return new Entry(
                site,
                "/andre/side-" + number,
                language,
                Set.of(Language.values()),
                Set.of(chance.id()),
                KINDS.get(number % KINDS.size()),
                title,
                names,
                List.of(),
                List.of("x" + number),
                Map.of(),
                List.of(),
                List.of(title(chance.below(1_000_000))),
                said(language, 2),
                said(language, 25),
                List.of(),
                Instant.MAX);
    }

    /** Two organs and what is done, in one of a few shapes. */
    private String title(int number) {
        String one = ABOUT.get(Math.floorMod(number * 31 + 7, ABOUT.size()));
        String other = chance.of(ABOUT);
        String done = chance.of(DONE);
        String word = capital(one) + done;
        return switch (chance.below(4)) {
            case 0 -> word;
            case 1 -> word + " og " + other + chance.of(DONE);
            case 2 -> capital(done) + " i " + one + " og " + other;
            default -> word + " – " + other;
        };
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String said(Language language, int many) {
        return sentences.some(chance, language, many);
    }

    static Address address(Entry entry) {
        return new Address(entry.site(), entry.path());
    }
}
