package no.fnsp.sitedesk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.desk.WrittenForm;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** What somebody wrote in a form about a site. */
final class Form extends WrittenForm {

    private final Map<String, String> written;

    Form(Map<String, String> written) {
        super("sitedesk.wrong.");
        this.written = Map.copyOf(written);
    }

    @Override
    public String value(String field) {
        return written.getOrDefault(field, "").strip();
    }

    Map<String, String> written() {
        return written;
    }

    boolean ticked(String field) {
        return !value(field).isEmpty();
    }

    long number(String field) {
        return value(field).matches("[0-9]{1,15}") ? Long.parseLong(value(field)) : 0;
    }

    /** The same form with other words in some fields; what was wrong is not told again. */
    Form with(Map<String, String> others) {
        var again = new HashMap<>(written);
        again.putAll(others);
        return new Form(again);
    }

    /** On one line; what is too long is told. */
    String line(String field, int longest) {
        String value = value(field).replaceAll("\\s+", " ");
        if (value.length() > longest) {
            refuse(field, "long");
        }
        return value;
    }

    /** Words in each language, as {@code name.nb}. */
    Words words(String field, List<Language> languages, int longest) {
        var words = new HashMap<Language, String>();
        languages.forEach(language -> words.put(language, line(field + "." + language.code(), longest)));
        return new Words(words);
    }

    /** As above; the site's main language must be there. */
    Words required(String field, List<Language> languages, int longest) {
        Words words = words(field, languages, longest);
        if (words.exactly(languages.getFirst()) == null) {
            refuse(field + "." + languages.getFirst().code(), "main");
        }
        return words;
    }

    /** As {@link #words} reads them. */
    static Map<String, String> written(String field, Words words) {
        var written = new HashMap<String, String>();
        words.byLanguage().forEach((language, one) -> written.put(field + "." + language.code(), one));
        return written;
    }
}
