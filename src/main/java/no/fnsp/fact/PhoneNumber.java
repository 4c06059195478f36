package no.fnsp.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number that can be dialled. Never changes.
 *
 * @param digits of a Norwegian number 3, 5, 6 or 8 digits alone; of another a plus, the country's code and the rest
 */
public record PhoneNumber(@JsonValue String digits) {

    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9][0-9 \\u00a0.-]*");
    /** Eight digits from 2 to 9, five from 0, the out-of-hours doctor and the emergency numbers. */
    private static final Pattern NORWEGIAN = Pattern.compile("[2-9][0-9]{7}|0[0-9]{4}|116[0-9]{3}|1[0-9]{2}");

    private static final Pattern FOREIGN = Pattern.compile("\\+(?!47)[1-9][0-9]{6,14}");

    /** @throws IllegalArgumentException when nobody could be called by it */
    @JsonCreator
    public PhoneNumber {
        if (!NORWEGIAN.matcher(digits).matches() && !FOREIGN.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not a telephone number: " + digits);
        }
    }

    /** Reads a number as people write it: with spaces, with +47 or 0047 in front. */
    public static Optional<PhoneNumber> find(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        String digits = written.replaceAll("[^+0-9]", "")
                .replaceFirst("^00(?=[1-9][0-9]{6})", "+")
                .replaceFirst("^\\+47(?=[2-9][0-9]{7}$|0[0-9]{4}$)", "");
        return NORWEGIAN.matcher(digits).matches() || FOREIGN.matcher(digits).matches()
                ? Optional.of(new PhoneNumber(digits))
                : Optional.empty();
    }

    /** As it is read aloud: {@code 51 51 80 00}, {@code 116 117}, {@code 400 00 000}; it does not break over two lines. */
    public String shown() {
        return switch (digits.length()) {
            case 6 -> digits.replaceFirst("(...)(...)", "$1\u00a0$2");
            case 8 ->
                isMobile()
                        ? digits.replaceFirst("(...)(..)(...)", "$1\u00a0$2\u00a0$3")
                        : digits.replaceFirst("(..)(..)(..)(..)", "$1\u00a0$2\u00a0$3\u00a0$4");
            default -> digits;
        };
    }

    private boolean isMobile() {
        return digits.matches("[489][0-9]{7}");
    }

    /** Where a tap leads; a short number can be dialled in Norway only. */
    public String href() {
        return "tel:" + (digits.length() == 8 ? "+47" + digits : digits);
    }
}
