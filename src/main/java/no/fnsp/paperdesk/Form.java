package no.fnsp.paperdesk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.fnsp.desk.FlatForm;

/** What somebody wrote in the form about a document. */
final class Form extends FlatForm {

    static final int TITLE = 200;
    static final int LONGEST = 500;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    Form(Map<String, String> written) {
        super("paperdesk.wrong.", written);
    }

    /** The same form with another value in a field. */
    Form with(String field, String value) {
        return new Form(writtenWith(Map.of(field, value)));
    }

    Optional<LocalDate> day(String field, LocalDate last) {
        return day(field, FIRST, last);
    }
}
