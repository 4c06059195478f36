package no.fnsp.editor.publication;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import no.fnsp.content.ChangeClass;
import no.fnsp.text.Norway;

/**
 * What stands in the form of a publication. Never changes; what was written stands there again when it was not done.
 *
 * @param reason why it is editorial though it touches a number or the like
 * @param message to whoever publishes
 * @param day as {@code 2026-03-12}, and {@code time} as {@code 08:00}: when it shall be published; empty for now
 */
record Chosen(ChangeClass change, String reason, String message, String day, String time) {

    /** Nobody plans longer; what can be written as a day goes on past what the database can keep. */
    private static final int LAST_YEAR = 2199;

    private static final int LONGEST_REASON = 1000;

    static Chosen first(boolean published) {
        return new Chosen(published ? ChangeClass.EDITORIAL : ChangeClass.NEW, "", "", "", "08:00");
    }

    static Chosen of(String change, String reason, String message, String day, String time) {
        return new Chosen(ChangeClass.find(change).orElse(ChangeClass.PROFESSIONAL), reason, message, day, time);
    }

    /** Empty for a day or an hour that is none. */
    Optional<Instant> due() {
        return due(day, time);
    }

    /** Whether the reason is longer than a reason is. */
    boolean isTooLong() {
        return reason.strip().length() > LONGEST_REASON;
    }

    static Optional<Instant> due(String day, String time) {
        try {
            return Optional.of(LocalDate.parse(day))
                    .filter(one -> one.getYear() <= LAST_YEAR)
                    .map(one -> one.atTime(LocalTime.parse(time.isBlank() ? "00:00" : time))
                            .atZone(Norway.TIME)
                            .toInstant());
        } catch (DateTimeException noSuchHour) {
            return Optional.empty();
        }
    }
}
