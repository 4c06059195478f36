package no.fnsp.staffdesk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.fnsp.desk.FlatForm;
import no.fnsp.scrubbing.Scrubbing;

/** What somebody wrote in the form about a person. */
final class Form extends FlatForm {

    static final int LONGEST = 200;

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    Form(Map<String, String> written) {
        super("staffdesk.wrong.", written);
    }

    /** The same form with another value in a field. */
    Form with(String field, String value) {
        return new Form(writtenWith(Map.of(field, value)));
    }

    /** One line, with nothing in it that tells more of somebody than readers need. */
    String line(String field) {
        String line = line(field, LONGEST);
        if (Scrubbing.holdsIdentity(line)) {
            refuse(field, "identity");
        }
        return line;
    }

    Optional<LocalDate> day(String field) {
        return day(field, FIRST, LAST);
    }
}
