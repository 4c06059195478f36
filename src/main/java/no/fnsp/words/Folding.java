package no.fnsp.words;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Letters as somebody types them who has no æ, ø, å or Sámi letters at hand: {@code stær}, {@code staer} and {@code ster} are one
 * word, and so are {@code riegádahttin} and {@code riegadahttin}.
 */
public final class Folding {

    private Folding() {}

    public static String of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return isPlain(lower) ? pairs(lower) : pairs(letters(lower));
    }

    private static boolean isPlain(String lower) {
        return lower.chars().allMatch(c -> c < 128);
    }

    private static String letters(String lower) {
        var folded = new StringBuilder(lower.length() + 4);
        String apart = Normalizer.normalize(lower.replace("å", "aa"), Normalizer.Form.NFKD);
        apart.codePoints().forEach(c -> {
            switch (c) {
                case 'æ' -> folded.append("ae");
                case 'ø', 'œ' -> folded.append("oe");
                case 'đ', 'ð' -> folded.append('d');
                case 'ŋ' -> folded.append('n');
                case 'ŧ' -> folded.append('t');
                case 'ß' -> folded.append("ss");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.appendCodePoint(c);
                    }
                }
            }
        });
        return folded.toString();
    }

    /** The two letters that stand for one of ours, and our one, become the same single letter. */
    private static String pairs(String plain) {
        if (plain.indexOf("ae") < 0 && plain.indexOf("oe") < 0 && plain.indexOf("aa") < 0) {
            return plain;
        }
        return plain.replace("ae", "e").replace("oe", "o").replace("aa", "a");
    }
}
