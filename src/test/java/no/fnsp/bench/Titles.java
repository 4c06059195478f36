package no.fnsp.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.fnsp.content.Kind;
import no.fnsp.text.Language;

/** What national documents are called: thirty things done with fifty parts of the body. */
final class Titles {

    /** Bokmål, nynorsk, how the synonym ends, kind. */
    private static final List<String> DONE = List.of(
            "Operasjon i|Operasjon i|operasjon|TREATMENT",
            "Kikkhullsoperasjon i|Kikholsoperasjon i|artroskopi|TREATMENT",
            "Strålebehandling mot|Strålebehandling mot|stråling|TREATMENT",
            "Medisiner for|Medisinar for|medisin|TREATMENT",
            "Smertelindring i|Smertelindring i|smertelindring|TREATMENT",
            "Opptrening av|Opptrening av|opptrening|TREATMENT",
            "Injeksjon i|Injeksjon i|sprøyte|TREATMENT",
            "Laserbehandling av|Laserbehandling av|laser|TREATMENT",
            "Fjerning av vev fra|Fjerning av vev frå|reseksjon|TREATMENT",
            "Drenasje av|Drenasje av|dren|TREATMENT",
            "MR av|MR av|mr|EXAMINATION",
            "CT av|CT av|ct|EXAMINATION",
            "Røntgen av|Røntgen av|bilde|EXAMINATION",
            "Ultralyd av|Ultralyd av|ultralyd|EXAMINATION",
            "Vevsprøve fra|Vevsprøve frå|biopsi|EXAMINATION",
            "Skintigrafi av|Skintigrafi av|skintigrafi|EXAMINATION",
            "Endoskopi av|Endoskopi av|skopi|EXAMINATION",
            "Måling av trykk i|Måling av trykk i|trykkmåling|EXAMINATION",
            "Smerter i|Smerter i|vondt|DIAGNOSIS",
            "Kreft i|Kreft i|kreft|DIAGNOSIS",
            "Betennelse i|Betennelse i|betennelse|DIAGNOSIS",
            "Brudd og skader i|Brot og skadar i|skade|DIAGNOSIS",
            "Blødning fra|Bløding frå|blødning|DIAGNOSIS",
            "Medfødte feil i|Medfødde feil i|misdannelse|DIAGNOSIS",
            "Nedsatt funksjon i|Nedsett funksjon i|svikt|DIAGNOSIS",
            "Infeksjon i|Infeksjon i|infeksjon|DIAGNOSIS",
            "Kurs om|Kurs om|kurs|PROGRAMME",
            "Rehabilitering etter skade i|Rehabilitering etter skade i|rehabilitering|PROGRAMME",
            "Øvelser for|Øvingar for|øvelser|SUPPORT_ARTICLE",
            "Råd om mat ved sykdom i|Råd om mat ved sjukdom i|kosthold|SUPPORT_ARTICLE");

    private static final List<String> PARTS = List.of(
            ("hofte kne skulder albue håndledd ankel fot tå finger tommel nakke rygg bekken ribbein kjeve øye øre nese hals "
                            + "strupe spiserør magesekk tynntarm tykktarm endetarm lever galleblære bukspyttkjertel milt nyre "
                            + "urinleder blære prostata testikkel livmor eggstokk bryst lunge lungesekk hjerte hjerteklaff aorta "
                            + "blodåre lymfeknute skjoldkjertel binyre hypofyse hjerne ryggmarg hud")
                    .split(" "));

    record Title(Kind kind, Map<Language, String> names, String synonym, String slug) {}

    private Titles() {}

    /** In an order of chance, so that a document's place in the alphabet says nothing of its other traits. */
    static List<Title> some(int number, long seed) {
        var all = new ArrayList<Title>();
        for (String part : PARTS) {
            for (String done : DONE) {
                all.add(title(done.split("\\|"), part));
            }
        }
        Collections.shuffle(all, new Random(seed));
        return all.subList(0, number);
    }

    private static Title title(String[] done, String part) {
        var names = new EnumMap<Language, String>(Language.class);
        names.put(Language.NB, done[0] + " " + part);
        names.put(Language.NN, done[1] + " " + part);
        return new Title(Kind.valueOf(done[3]), names, part + done[2], slug(done[0] + " " + part));
    }

    static String slug(String title) {
        return title.toLowerCase(java.util.Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace(' ', '-');
    }
}
