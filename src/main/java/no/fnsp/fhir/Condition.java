package no.fnsp.fhir;

import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.fhir.Parameter.Asked;

/**
 * What must be so of a shelf's row, in SQL. Never changes.
 *
 * @param sql about the row {@code r}
 * @param values of the named parameters in it
 */
record Condition(String sql, Map<String, Object> values) {

    /** As {@link #folded} does it: somebody may have no æ, ø, å or accents at hand. */
    private static final String FOLDED =
            "lower(replace(replace(replace(replace(regexp_replace(normalize(n, nfd), '[\\u0300-\\u036f]', '', 'g'),"
                    + " 'Ø', 'o'), 'ø', 'o'), 'Æ', 'ae'), 'æ', 'ae'))";

    Condition {
        values = Map.copyOf(values);
    }

    /** @param number of this condition among those of a search */
    static Condition of(Asked asked, int number) {
        String column = "r." + asked.parameter().column();
        return switch (asked.parameter().type()) {
            case STRING -> string(column, asked, "p" + number);
            case REFERENCE -> reference(column, asked, "p" + number);
            case DATE -> date(column, asked, number);
            default ->
                asked.parameter().equals(Parameter.ID)
                        ? new Condition(
                                column + " = any(:p" + number + ")", Map.of("p" + number, array(asked, one -> one)))
                        : token(column, asked.values(), "p" + number);
        };
    }

    private static Condition string(String column, Asked asked, String name) {
        if (asked.modifier().equals("exact")) {
            return new Condition(column + " && :" + name + "::text[]", Map.of(name, array(asked, Condition::plain)));
        }
        String before = asked.modifier().equals("contains") ? "%" : "";
        return new Condition(
                "exists (select from unnest(" + column + ") n where " + FOLDED + " like any(:" + name + "))",
                Map.of(name, array(asked, one -> before + pattern(folded(plain(one))) + "%")));
    }

    /** {@code system|code}, {@code code} in any system, {@code system|} for any code. */
    private static Condition token(String column, List<String> values, String name) {
        String[] patterns = values.stream()
                .map(Condition::plain)
                .map(one -> one.toLowerCase(Locale.ROOT))
                .map(one -> !one.contains("|") ? "%|" + pattern(one) : pattern(one) + (one.endsWith("|") ? "%" : ""))
                .toArray(String[]::new);
        return new Condition(
                "exists (select from unnest(" + column + ") n where lower(n) like any(:" + name + "))",
                Map.of(name, patterns));
    }

    /** An id, a relative or a whole address; or with {@code :identifier} a number of what is referred to. */
    private static Condition reference(String column, Asked asked, String name) {
        if (asked.modifier().equals("identifier")) {
            return token(column + "_numbers", asked.values(), name);
        }
        String kind = asked.parameter().target() + "/";
        return new Condition(column + " && :" + name + "::text[]", Map.of(name, array(asked, one -> {
            String plain = plain(one).replaceFirst("^https?://[^?#]*" + Fhir.BASE + "/", "");
            return plain.startsWith(kind) ? plain.substring(kind.length()) : plain;
        })));
    }

    private static Condition date(String column, Asked asked, int number) {
        var values = new HashMap<String, Object>();
        // Resources tell it in milliseconds, and are found by what they tell.
        String instant = "date_trunc('milliseconds', " + column + ")";
        String sql = asked.values().stream()
                .map(written -> {
                    Range range = Range.find(written)
                            .orElseThrow(
                                    () -> Refused.unreadable(
                                            asked.parameter().name()
                                                    + " must be a date as 2026-03-02 or 2026-03-02T10:15:00Z, with eq, ne, gt, ge, lt or le before it."));
                    String name = number + "_" + values.size();
                    values.put("from" + name, range.from().atOffset(ZoneOffset.UTC));
                    values.put("until" + name, range.until().atOffset(ZoneOffset.UTC));
                    return range.sql(instant, name);
                })
                .collect(Collectors.joining(" or ", "(", ")"));
        return new Condition(sql, values);
    }

    private static String[] array(Asked asked, Function<String, String> each) {
        return asked.values().stream().map(each).toArray(String[]::new);
    }

    /** Without what kept its commas and bars apart from ours. */
    private static String plain(String value) {
        return value.replaceAll("\\\\([,|$\\\\])", "$1");
    }

    private static String pattern(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[Øø]", "o")
                .replaceAll("[Ææ]", "ae")
                .toLowerCase(Locale.ROOT);
    }
}
