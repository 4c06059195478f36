package no.fnsp.factbook;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import no.fnsp.fact.Saying;

/** An amount as people write it: {@code 386}, {@code 386,50}, {@code 12 500 kr}. */
final class Kroner {

    private static final Pattern WRITTEN =
            Pattern.compile("(?iu)(?:kr\\.? ?)?([0-9]{1,9})(?:[,.]([0-9]{1,2}|-))?(?:kr|kroner)?");

    private Kroner() {}

    /** In øre; empty for what is no amount, is less than nothing, or more than anything costs. */
    static OptionalLong read(String written) {
        var match = WRITTEN.matcher(written.replaceAll("[\\s\\u00a0]+", ""));
        if (!match.matches()) {
            return OptionalLong.empty();
        }
        String parts = match.group(2) == null || match.group(2).equals("-") ? "0" : match.group(2);
        long ore =
                new BigDecimal(match.group(1) + "." + parts).movePointRight(2).longValueExact();
        return ore <= Saying.Amount.MOST ? OptionalLong.of(ore) : OptionalLong.empty();
    }

    static String written(long ore) {
        return ore % 100 == 0
                ? String.valueOf(ore / 100)
                : BigDecimal.valueOf(ore, 2).toPlainString().replace('.', ',');
    }
}
