package no.fnsp.library;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.fnsp.desk.FlatForm;

/** What somebody wrote in a form of the library. */
final class Form extends FlatForm {

    private static final int LONGEST = 1000;

    /** What can be written as a day goes on past what the database can keep. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    Form(Map<String, String> written) {
        super("library.wrong.", written);
    }

    @Override
    public String value(String field) {
        String value = super.value(field);
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    Optional<LocalDate> day(String field) {
        return day(field, FIRST, LAST);
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
