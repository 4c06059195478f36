package no.fnsp.words;

import java.util.Arrays;

/** How many slips of the finger lie between two words: a letter too much, too few, wrong, or two that changed places. */
final class Distance {

    private Distance() {}

    /** @return more than {@code most} when it is more, however much */
    static int of(String one, String other, int most) {
        int columns = other.length() + 1;
        int[] before = new int[columns];
        int[] last = new int[columns];
        int[] now = new int[columns];
        for (int column = 0; column < columns; column++) {
            last[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            now[0] = row;
            for (int column = 1; column < columns; column++) {
                now[column] = step(one, other, row, column, before, last, now);
            }
            if (Arrays.stream(now).min().orElse(0) > most) {
                return most + 1;
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[columns - 1];
    }

    private static int step(String one, String other, int row, int column, int[] before, int[] last, int[] now) {
        char here = one.charAt(row - 1);
        char there = other.charAt(column - 1);
        int least = Math.min(Math.min(last[column], now[column - 1]) + 1, last[column - 1] + (here == there ? 0 : 1));
        boolean swapped = row > 1 && column > 1 && here == other.charAt(column - 2) && one.charAt(row - 2) == there;
        return swapped ? Math.min(least, before[column - 2] + 1) : least;
    }
}
