package no.fnsp.plainlanguage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A word where it stands; a number with spaces in it, or an address, is one. Never changes. */
record Word(int from, int to, String written, String lower) {

    private static final Pattern WORD = Pattern.compile(
            "\\d+(?:[ \\u00a0.,:/–-]\\d+)*|[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*(?:[-'’.@][\\p{L}\\p{N}]+)*");

    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        for (var word = WORD.matcher(text); word.find(); ) {
            words.add(new Word(
                    word.start(), word.end(), word.group(), word.group().toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(words);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(written.charAt(0));
    }

    boolean isLong() {
        return written.length() > 6 && Character.isLetter(written.charAt(0));
    }
}
