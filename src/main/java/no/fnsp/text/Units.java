package no.fnsp.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What amounts are given in: measures, doses and spans of time, each under one name however it is spelled. */
final class Units {

    private static final Map<String, String> NAMES = Stream.of(
                    "µg μg mcg mikrog mikrogram mikrogrammer microgram micrograms",
                    "ng nanogram",
                    "mg milligram milligrammer milligrams",
                    "g gram grams",
                    "kg kilo kilogram kilograms",
                    "ml milliliter millilitre milliliters millilitres",
                    "cl centiliter",
                    "dl desiliter deciliter decilitre",
                    "l liter litre liters litres",
                    "mm millimeter millimetre",
                    "cm centimeter centimetre centimeters centimetres",
                    "m meter metre meters metres",
                    "km kilometer kilometre kilometers kilometres",
                    "m² kvadratmeter",
                    "% prosent percent pst",
                    "‰ promille",
                    "grader grad °c ° degrees degree",
                    "mmol millimol",
                    "mol",
                    "pmol",
                    "nmol",
                    "µmol μmol mikromol",
                    "ie iu e enhet enheter einingar eining units unit",
                    "kcal kalorier kaloriar calories",
                    "kj",
                    "mmhg",
                    "kpa",
                    "gy gray",
                    "msv",
                    "mbq",
                    "sekund sekunder second seconds sek",
                    "minutt minutter min minute minutes minuhta minuhtta",
                    "time timer timar hour hours t tiimma tiimmu diimmu diibmu",
                    "døgn jándora",
                    "dag dager dagar day days d beaivvi beaivve",
                    "uke uker veke veker week weeks vahku vahkku",
                    "måned måneder månad månader month months mnd mánu mánnu",
                    "år year years jagi jahki",
                    "gang ganger gong gonger times geardde",
                    "tablett tabletter tablettar tablet tablets tabl tbl",
                    "kapsel kapsler kapslar capsule capsules",
                    "dråpe dråper dråpar drop drops",
                    "pille piller pill pills",
                    "dose doser dosar doses",
                    "sprøyte sprøyter injection injections",
                    "stikkpille stikkpiller suppository suppositories",
                    "plaster patch patches",
                    "pust inhalasjon inhalasjoner inhalasjonar puff puffs",
                    "spiseskje spiseskjeer tablespoon tablespoons ss",
                    "teskje teskjeer teaspoon teaspoons ts",
                    "glass",
                    "kopp kopper koppar cup cups",
                    "kr kroner")
            .map(line -> line.split(" "))
            .flatMap(forms -> Stream.of(forms).map(form -> Map.entry(form, forms[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Spellings that are other words too, or that a text is full of without any amount. */
    private static final Set<String> NEED_NUMBER = Set.of("""
            g l m e t d min sek mol ie ss ts kr gray ° grad grader degree degrees unit units enhet enheter
            eining einingar second minute time timer timar times dag day uke veke week måned månad month år
            year years gang ganger gong gonger geardde dose doser dosar doses sprøyte sprøyter injection
            injections tablett tabletter tablettar tablet tablets kapsel kapsler kapslar capsule capsules
            dråpe dråper dråpar drop drops pille piller pill pills stikkpille stikkpiller suppository
            suppositories plaster patch patches pust puff puffs inhalasjon inhalasjoner inhalasjonar glass
            kopp kopper koppar cup cups kilo meter metre kroner kalorier kaloriar calories beaivvi jagi
            jahki mánnu mánu diibmu""".split("\\s+"));

    private static final Set<String> DOSES =
            Set.of("tablett kapsel dråpe pille dose sprøyte stikkpille plaster pust spiseskje teskje".split(" "));

    private Units() {}

    /** The unit's name, or null for a word that is none. */
    static @Nullable String find(String word) {
        return NAMES.get(word);
    }

    static boolean needsNumber(String spelling) {
        return NEED_NUMBER.contains(spelling);
    }

    /** Whether one of them is an amount of medicine. */
    static boolean isDose(String unit) {
        return DOSES.contains(unit);
    }
}
