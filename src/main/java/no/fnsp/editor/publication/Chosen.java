package no.fnsp.editor.publication;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import no.fnsp.content.ChangeClass;

/**
 * What stands in the form of a publication. Never changes; what was written stands there again when it was not done.
 *
 * @param reason why it is editorial though it touches a number or the like
 * @param message to whoever publishes
 * @param day as {@code 2026-03-12}, and {@code time} as {@code 08:00}: when it shall be published; empty for now
 */
record Chosen(ChangeClass change, String reason, String message, String day, String time) {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

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

    static Optional<Instant> due(String day, String time) {
        try {
            return Optional.of(LocalDate.parse(day)
                    .atTime(LocalTime.parse(time.isBlank() ? "00:00" : time))
                    .atZone(NORWAY)
                    .toInstant());
        } catch (DateTimeException noSuchHour) {
            return Optional.empty();
        }
    }
}
