package no.fnsp.study;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A form while it is read: what its fields say, and what has been found wrong with them so far. Fills up, and then no more. */
final class SheetBeingRead {

    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private final Sheet sheet;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    SheetBeingRead(Sheet sheet) {
        this.sheet = sheet;
    }

    Sheet sheet() {
        return sheet;
    }

    /** By field: the end of a key. */
    Map<String, String> wrong() {
        return wrong;
    }

    /** The first that is found wrong with a field is told. */
    void refuse(String field, String why) {
        wrong.putIfAbsent(field, why);
    }

    String line(String field, int longest) {
        String line = sheet.value(field).replaceAll("\\s+", " ");
        if (line.length() > longest) {
            refuse(field, "long");
        }
        return line;
    }

    String text(String field) {
        String text = sheet.value(field);
        if (text.length() > ReadSheet.TEXT) {
            refuse(field, "long");
        }
        return text;
    }

    String needed(String field, String written) {
        if (written.isEmpty()) {
            refuse(field, "needed");
        }
        return written;
    }

    Optional<String> number(String field, Function<String, Optional<String>> form) {
        String written = sheet.value(field);
        Optional<String> number = written.isEmpty() ? Optional.empty() : form.apply(written);
        if (!written.isEmpty() && number.isEmpty()) {
            refuse(field, field);
        }
        return number;
    }

    /** Empty where nothing is written, and where it is no day. */
    Optional<LocalDate> day(String field) {
        String written = sheet.value(field);
        try {
            Optional<LocalDate> day = written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
            if (day.filter(one -> one.isBefore(FIRST) || one.isAfter(LAST)).isPresent()) {
                refuse(field, "day");
            }
            return day;
        } catch (DateTimeParseException none) {
            refuse(field, "day");
            return Optional.empty();
        }
    }
}
