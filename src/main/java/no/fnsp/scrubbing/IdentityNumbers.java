package no.fnsp.scrubbing;

/**
 * Eleven digits that can be somebody's national identity number. The check digits tell, and not the date: D-numbers, H-numbers,
 * FH-numbers and synthetic ones bend the date each in its way, and are told by the same rule.
 */
final class IdentityNumbers {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private IdentityNumbers() {}

    /** @param digits eleven of them */
    static boolean isOne(String digits) {
        return firstIsRight(digits) && secondIsRight(digits);
    }

    /** From 2032 on the first check digit may be up to three more: numbers that are given then must not slip through. */
    private static boolean firstIsRight(String digits) {
        int rest = (sum(digits, FIRST) + digit(digits, 9)) % 11;
        return rest <= 3;
    }

    private static boolean secondIsRight(String digits) {
        return (sum(digits, SECOND) + digit(digits, 10)) % 11 == 0;
    }

    private static int sum(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(digits, i);
        }
        return sum;
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}
