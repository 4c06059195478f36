package no.fnsp.scrubbing;

import java.text.Normalizer;
import java.util.Locale;

/** Words without what nobody sees, and the shadow they are searched in: one plain letter for each of theirs. */
final class Plain {

    private Plain() {}

    /** Without invisible characters, which could stand between two digits; white space is a blank or a new line. */
    static String of(String written) {
        var words = new StringBuilder();
        written.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (point == '\n') {
                words.append('\n');
            } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                words.append(' ');
            } else if (isSeen(point)) {
                words.appendCodePoint(point);
            }
        });
        return words.toString().replaceAll(" {2,}", " ").replaceAll("\n{3,}", "\n\n");
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** As many letters as there are code points: digits of every script as ours, dashes as one, letters small. */
    static String shadow(int[] points) {
        var shadow = new StringBuilder(points.length);
        for (int point : points) {
            shadow.append(plain(point));
        }
        return shadow.toString();
    }

    private static char plain(int point) {
        if (point < 128) {
            return point == '\n' ? ' ' : (char) Character.toLowerCase(point);
        }
        // Full-width letters are no digits, whatever Character.digit says of a radix above ten.
        int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (Character.getType(point) == Character.DASH_PUNCTUATION || point == '−') {
            return '-';
        }
        String same = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return same.length() == 1 ? same.charAt(0) : digits(same);
    }

    /** As ⑧, which is a digit to whoever reads it. */
    private static char digits(String same) {
        return same.isEmpty() || !Character.isDigit(same.charAt(0)) ? 'x' : same.charAt(0);
    }
}
