package no.fnsp.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Roughly which language a text is in, for the few words that mean one thing in one and another in the next. */
enum Tongue {
    NORWEGIAN,
    ENGLISH,
    /** Sámi, or too little to tell. */
    OTHER;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> NORWEGIAN_WORDS = Set.of("""
            og er i på til av du som med det den en ein ei et eit ikke ikkje oss kan skal må hos fra frå
            eller om vi deg din ditt etter før ved å har blir vert""".split("\\s+"));
    private static final Set<String> ENGLISH_WORDS = Set.of("""
            the and of you your are with this there will be is a or may can must should not we from at on
            have has before after when if take do""".split("\\s+"));

    static Tongue of(String text) {
        int balance = 0;
        for (var word = WORD.matcher(text.toLowerCase(Locale.ROOT)); word.find(); ) {
            balance += NORWEGIAN_WORDS.contains(word.group()) ? 1 : 0;
            balance -= ENGLISH_WORDS.contains(word.group()) ? 1 : 0;
        }
        return balance == 0 ? OTHER : balance > 0 ? NORWEGIAN : ENGLISH;
    }
}
