package no.fnsp.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The longest common subsequence of two lists; of equal elements on the right the first that can be in it is.
 * Linear for lists that differ only by what the other has not; quadratic over what is left to choose between.
 */
final class Lcs {

    private final List<?> left;
    private final List<?> right;
    private final int[] partners;
    private int[] leftOpen;
    private int[] rightOpen;

    private Lcs(List<?> left, List<?> right) {
        this.left = left;
        this.right = right;
        this.partners = new int[right.size()];
        Arrays.fill(partners, -1);
        this.leftOpen = IntStream.range(0, left.size()).toArray();
        this.rightOpen = IntStream.range(0, right.size()).toArray();
    }

    /** For each element on the right the index of its partner on the left, or -1. */
    static int[] of(List<?> left, List<?> right) {
        var lcs = new Lcs(left, right);
        int open;
        do {
            open = lcs.open();
            lcs.pairStart();
            lcs.dropUnshared();
        } while (lcs.open() < open);
        lcs.pairLongest();
        return lcs.partners;
    }

    private int open() {
        return leftOpen.length + rightOpen.length;
    }

    /** The end is not paired the same way: that would give a duplicate's id to its last. */
    private void pairStart() {
        int start = 0;
        while (start < Math.min(leftOpen.length, rightOpen.length) && same(start, start)) {
            partners[rightOpen[start]] = leftOpen[start++];
        }
        leftOpen = Arrays.copyOfRange(leftOpen, start, leftOpen.length);
        rightOpen = Arrays.copyOfRange(rightOpen, start, rightOpen.length);
    }

    private void dropUnshared() {
        var shared = elements(left, leftOpen);
        shared.retainAll(elements(right, rightOpen));
        leftOpen = Arrays.stream(leftOpen)
                .filter(i -> shared.contains(left.get(i)))
                .toArray();
        rightOpen = Arrays.stream(rightOpen)
                .filter(j -> shared.contains(right.get(j)))
                .toArray();
    }

    private static Set<Object> elements(List<?> list, int[] indices) {
        var elements = new HashSet<Object>();
        Arrays.stream(indices).forEach(i -> elements.add(list.get(i)));
        return elements;
    }

    private void pairLongest() {
        var lengths = lengths();
        for (int i = 0, j = 0; i < leftOpen.length && j < rightOpen.length; ) {
            if (same(i, j)) {
                partners[rightOpen[j++]] = leftOpen[i++];
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** The length of the longest common subsequence of what follows each pair of open indices. */
    private int[][] lengths() {
        var lengths = new int[leftOpen.length + 1][rightOpen.length + 1];
        for (int i = leftOpen.length - 1; i >= 0; i--) {
            for (int j = rightOpen.length - 1; j >= 0; j--) {
                lengths[i][j] = same(i, j) ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private boolean same(int i, int j) {
        return left.get(leftOpen[i]).equals(right.get(rightOpen[j]));
    }
}
