package no.fnsp.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number in the Norwegian register of legal entities: nine digits, the last a MOD11 check digit over the weights
 * 3 2 7 6 5 4 3 2 (Brønnøysundregistrene). Not unique to a site.
 */
public record OrganisationNumber(String digits) {

    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    public OrganisationNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not an organisation number: " + digits);
        }
    }

    public static Optional<OrganisationNumber> find(String digits) {
        return isValid(digits) ? Optional.of(new OrganisationNumber(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return NINE_DIGITS.matcher(digits).matches() && checkDigit(digits) == digits.charAt(8) - '0';
    }

    /** 10 when no digit would do, so that no number matches. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int rest = sum % 11;
        return rest == 0 ? 0 : 11 - rest;
    }

    /** As people write it: {@code 983 974 724}. */
    @Override
    public String toString() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }
}
