package no.fnsp.factbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.desk.FlatForm;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** What somebody wrote in a form about a fact. */
final class Form extends FlatForm {

    static final int LONGEST = 500;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    Form(Map<String, String> written) {
        super("factbook.wrong.", written);
    }

    /** The same form when it is sent again after this was read. */
    Form reading(String token) {
        return new Form(writtenWith(Map.of("read", token)));
    }

    /** Words in each language, as {@code label.nb}; what is too long is told. */
    Words words(String field, List<Language> languages) {
        return words(field, languages, LONGEST);
    }

    Optional<LocalDate> day(String field) {
        return day(field, FIRST, LAST);
    }
}
