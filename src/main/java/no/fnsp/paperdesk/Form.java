package no.fnsp.paperdesk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.fnsp.desk.WrittenForm;

/** What somebody wrote in the form about a document. */
final class Form extends WrittenForm {

    static final int TITLE = 200;
    static final int LONGEST = 500;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final Map<String, String> written;

    Form(Map<String, String> written) {
        super("paperdesk.wrong.");
        this.written = Map.copyOf(written);
    }

    @Override
    public String value(String field) {
        return written.getOrDefault(field, "").strip();
    }

    /** The same form with another value in a field. */
    Form with(String field, String value) {
        var again = new HashMap<>(written);
        again.put(field, value);
        return new Form(again);
    }

    String line(String field, int most) {
        String line = value(field).replaceAll("\\s+", " ");
        if (line.length() > most) {
            refuse(field, "long");
        }
        return line;
    }

    Optional<LocalDate> day(String field, LocalDate last) {
        return day(field, FIRST, last);
    }
}
