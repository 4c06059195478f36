package no.fnsp.staffdesk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.fnsp.desk.WrittenForm;
import no.fnsp.scrubbing.Scrubbing;

/** What somebody wrote in the form about a person. */
final class Form extends WrittenForm {

    static final int LONGEST = 200;

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private final Map<String, String> written;

    Form(Map<String, String> written) {
        super("staffdesk.wrong.");
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

    /** One line, with nothing in it that tells more of somebody than readers need. */
    String line(String field) {
        String line = value(field).replaceAll("\\s+", " ");
        if (line.length() > LONGEST) {
            refuse(field, "long");
        }
        if (Scrubbing.holdsIdentity(line)) {
            refuse(field, "identity");
        }
        return line;
    }

    Optional<LocalDate> day(String field) {
        return day(field, FIRST, LAST);
    }
}
