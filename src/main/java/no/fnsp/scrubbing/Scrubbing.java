package no.fnsp.scrubbing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of what a reader wrote what tells who somebody is: national identity numbers of every kind, telephone numbers and e-mail
 * addresses, however they are spaced. Done before anything is kept. Takes too much rather than too little.
 */
public final class Scrubbing {

    /** What stands where something was taken out. */
    public static final String REMOVED = "[fjernet]";

    private static final List<Pattern> ADDRESSES = List.of(
            Pattern.compile("[^ @]+@+[^ @]+"),
            Pattern.compile("[^ @]+ {0,2}@ {0,2}[^ @]+ ?\\. ?[a-z]{2,}"),
            Pattern.compile("[^ ]+ {0,2}[\\[({<] {0,2}(?:at|alfakrøll|krøllalfa|snabel-a) {0,2}[])}>] {0,2}[^ ]+"),
            Pattern.compile("[^ ]+ (?:alfakrøll|krøllalfa|snabel-a) [^ ]+"),
            Pattern.compile("[^ ]+ at [^ ]+ (?:dot|punktum) [a-z]{2,}"));

    /** Taking one thing out brings none other together: a word comes in its place. Twice is for what hung on to it. */
    private static final int ROUNDS = 4;

    private Scrubbing() {}

    /** The same words without it, on lines as they were. Empty when nothing but white space was written. */
    public static String of(String written) {
        String words = Plain.of(written);
        for (int round = 0; round < ROUNDS; round++) {
            String next = once(words);
            if (next.equals(words)) {
                break;
            }
            words = next;
        }
        return words.strip();
    }

    /** Whether there is anything in it that would be taken out. */
    public static boolean tells(String written) {
        return !of(written).equals(visible(written));
    }

    /** Whether somebody's national identity number stands in it, however it is spaced. */
    public static boolean holdsIdentity(String written) {
        String shadow = Plain.shadow(Plain.of(written).codePoints().toArray());
        return runs(shadow).stream().anyMatch(DigitRun::holdsIdentity);
    }

    /** What was written without characters nobody sees, and nothing taken out. */
    public static String visible(String written) {
        return Plain.of(written).strip();
    }

    private static String once(String words) {
        int[] points = words.codePoints().toArray();
        String shadow = Plain.shadow(points);
        var taken = new BitSet(points.length);
        for (Pattern address : ADDRESSES) {
            address.matcher(shadow).results().forEach(found -> taken.set(found.start(), found.end()));
        }
        for (DigitRun run : runs(shadow)) {
            run.taken().forEach(span -> taken.set(span.from(), span.until()));
        }
        return without(points, taken);
    }

    private static List<DigitRun> runs(String shadow) {
        var all = new ArrayList<DigitRun>();
        DigitRun.PATTERN
                .matcher(shadow)
                .results()
                .forEach(found -> all.add(new DigitRun(shadow, found.start(), found.end())));
        return all;
    }

    private static String without(int[] points, BitSet taken) {
        var left = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            if (!taken.get(i)) {
                left.appendCodePoint(points[i]);
            } else if (i == 0 || !taken.get(i - 1)) {
                left.append(REMOVED);
            }
        }
        return left.toString();
    }
}
