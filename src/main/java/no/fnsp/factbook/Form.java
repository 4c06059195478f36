package no.fnsp.factbook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.desk.WrittenForm;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** What somebody wrote in a form about a fact. */
final class Form extends WrittenForm {

    static final int LONGEST = 500;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private final Map<String, String> written;

    Form(Map<String, String> written) {
        super("factbook.wrong.");
        this.written = Map.copyOf(written);
    }

    @Override
    public String value(String field) {
        return written.getOrDefault(field, "").strip();
    }

    /** The same form when it is sent again after this was read. */
    Form reading(String token) {
        var again = new HashMap<>(written);
        again.put("read", token);
        return new Form(again);
    }

    /** Words in each language, as {@code label.nb}; what is too long is told. */
    Words words(String field, List<Language> languages) {
        var words = new HashMap<Language, String>();
        for (Language language : languages) {
            String one = value(field + "." + language.code()).replaceAll("\\s+", " ");
            if (one.length() > LONGEST) {
                refuse(field + "." + language.code(), "long");
            }
            words.put(language, one);
        }
        return new Words(words);
    }

    Optional<LocalDate> day(String field) {
        return day(field, FIRST, LAST);
    }
}
