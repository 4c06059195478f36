package no.fnsp.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody wrote in a form, as they wrote it, and what is wrong with it. Fills up while it is read, and then no more. */
final class Form {

    private static final int LONGEST = 1000;

    /** What can be written as a day goes on past what the database can keep. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final Map<String, String> written;
    private final Map<String, String> wrong = new HashMap<>();

    Form(Map<String, String> written) {
        this.written = Map.copyOf(written);
    }

    /** What was written in a field; empty when nothing was. */
    String value(String field) {
        String value = written.getOrDefault(field, "").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    boolean says(String field, String value) {
        return value(field).equals(value);
    }

    /** The key of what is wrong with a field; null when nothing is. */
    @Nullable
    String wrong(String field) {
        return wrong.get(field);
    }

    boolean isRight() {
        return wrong.isEmpty();
    }

    void refuse(String field, String why) {
        wrong.putIfAbsent(field, "library.wrong." + why);
    }

    /** What must be there; empty, and told, when it is not. */
    String required(String field, String why) {
        String value = value(field);
        if (value.isEmpty()) {
            refuse(field, why);
        }
        return value;
    }

    Optional<LocalDate> day(String field) {
        String value = value(field);
        try {
            Optional<LocalDate> day = value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
            if (day.filter(one -> one.isBefore(FIRST) || one.isAfter(LAST)).isPresent()) {
                refuse(field, "day");
            }
            return day;
        } catch (DateTimeParseException none) {
            refuse(field, "day");
            return Optional.empty();
        }
    }

    /** From 0 to 100, given as from 0 to 1. */
    Optional<Double> percent(String field) {
        String value = value(field).replace(',', '.');
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            double percent = Double.parseDouble(value);
            if (percent >= 0 && percent <= 100) {
                return Optional.of(percent / 100);
            }
        } catch (NumberFormatException none) {
            // Told below, as any number that is none.
        }
        refuse(field, "percent");
        return Optional.empty();
    }
}
