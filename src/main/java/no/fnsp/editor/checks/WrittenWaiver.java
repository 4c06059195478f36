package no.fnsp.editor.checks;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import no.fnsp.text.Norway;

/**
 * What stands in the form that lets a remark pass. Never changes.
 *
 * @param remark which one; empty while nothing has been sent
 * @param until the last day, as {@code 2026-03-12}
 */
record WrittenWaiver(String remark, String reason, String until) {

    /** Three months are enough for most of what cannot be put right today. */
    static WrittenWaiver empty(Instant now) {
        return new WrittenWaiver("", "", today(now).plusMonths(3).toString());
    }

    static String first(Instant now) {
        return today(now).toString();
    }

    /** A year, its last day included. */
    static String last(Instant now) {
        return today(now).plusYears(1).minusDays(1).toString();
    }

    /** The end of the last day; before everything for a day that is none. */
    Instant end() {
        try {
            return LocalDate.parse(until).plusDays(1).atStartOfDay(Norway.TIME).toInstant();
        } catch (DateTimeException noSuchDay) {
            return Instant.MIN;
        }
    }

    String reasonFor(String other) {
        return remark.equals(other) ? reason : "";
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Norway.TIME);
    }
}
