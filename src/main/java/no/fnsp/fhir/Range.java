package no.fnsp.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fnsp.text.Norway;

/**
 * What a date in a search leaves: {@code ge2026-03}, {@code lt2026-03-02T10:15:00Z}. Never changes. A date without a time zone is meant as
 * Norwegian clocks show it.
 *
 * @param from the first instant of the year, month, day, minute or second that is named
 * @param until the first after it
 */
record Range(Comparison comparison, Instant from, Instant until) {

    enum Comparison {
        EQ,
        NE,
        GT,
        GE,
        LT,
        LE,
        /** As GT and LT, for what is an instant. */
        SA,
        EB
    }

    private static final Pattern FORM = Pattern.compile(
            "(eq|ne|gt|ge|lt|le|sa|eb)?(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}:\\d{2})(:\\d{2})?(\\.\\d{1,9})?(Z|[+ -]\\d{2}:\\d{2})?)?)?)?");

    static Optional<Range> find(String written) {
        Matcher match = FORM.matcher(written);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            Comparison comparison = match.group(1) == null
                    ? Comparison.EQ
                    : Comparison.valueOf(match.group(1).toUpperCase(java.util.Locale.ROOT));
            return Optional.of(match.group(5) == null ? dated(comparison, match) : timed(comparison, match));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Range dated(Comparison comparison, Matcher match) {
        int year = Integer.parseInt(match.group(2));
        if (match.group(3) == null) {
            return days(comparison, Year.of(year).atDay(1), Year.of(year + 1).atDay(1));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(match.group(3)));
        if (match.group(4) == null) {
            return days(comparison, month.atDay(1), month.plusMonths(1).atDay(1));
        }
        LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(match.group(4)));
        return days(comparison, day, day.plusDays(1));
    }

    private static Range days(Comparison comparison, LocalDate from, LocalDate until) {
        return new Range(
                comparison,
                from.atStartOfDay(Norway.TIME).toInstant(),
                until.atStartOfDay(Norway.TIME).toInstant());
    }

    private static Range timed(Comparison comparison, Matcher match) {
        String second = match.group(6) == null ? ":00" : match.group(6);
        String part = match.group(7) == null ? "" : match.group(7);
        String local =
                match.group(2) + "-" + match.group(3) + "-" + match.group(4) + "T" + match.group(5) + second + part;
        // A plus in an address is a space to those who read it.
        Instant from = match.group(8) == null
                ? LocalDateTime.parse(local).atZone(Norway.TIME).toInstant()
                : OffsetDateTime.parse(local + match.group(8).replace(' ', '+')).toInstant();
        ChronoUnit exact =
                match.group(6) == null ? ChronoUnit.MINUTES : part.isEmpty() ? ChronoUnit.SECONDS : ChronoUnit.MILLIS;
        return new Range(
                comparison, from.truncatedTo(exact), from.truncatedTo(exact).plus(1, exact));
    }

    /** @param instant an expression in SQL @param number of the named parameters {@code from} and {@code until} */
    String sql(String instant, String number) {
        String from = ":from" + number;
        String until = ":until" + number;
        return switch (comparison) {
            case EQ -> "(" + instant + " >= " + from + " and " + instant + " < " + until + ")";
            case NE -> "(" + instant + " < " + from + " or " + instant + " >= " + until + ")";
            case GT, SA -> instant + " >= " + until;
            case GE -> instant + " >= " + from;
            case LT, EB -> instant + " < " + from;
            case LE -> instant + " < " + until;
        };
    }
}
