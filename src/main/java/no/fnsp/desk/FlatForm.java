package no.fnsp.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** A form where each field has one value. */
public abstract class FlatForm extends WrittenForm {

    private final Map<String, String> written;

    /** @param prefix as {@link WrittenForm} has it */
    protected FlatForm(String prefix, Map<String, String> written) {
        super(prefix);
        this.written = Map.copyOf(written);
    }

    @Override
    public String value(String field) {
        return written.getOrDefault(field, "").strip();
    }

    /** All that was written, as it was. */
    public Map<String, String> written() {
        return written;
    }

    /** The same with other words in some fields, for the form that follows this one. */
    protected Map<String, String> writtenWith(Map<String, String> others) {
        var again = new HashMap<>(written);
        again.putAll(others);
        return again;
    }

    /** On one line; what is too long is told as {@code long}. */
    public String line(String field, int longest) {
        String line = value(field).replaceAll("\\s+", " ");
        if (line.length() > longest) {
            refuse(field, "long");
        }
        return line;
    }

    /** Words in each language, as {@code name.nb}. */
    public Words words(String field, List<Language> languages, int longest) {
        var words = new HashMap<Language, String>();
        languages.forEach(language -> words.put(language, line(field + "." + language.code(), longest)));
        return new Words(words);
    }
}
