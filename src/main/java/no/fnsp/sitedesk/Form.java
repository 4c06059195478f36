package no.fnsp.sitedesk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.desk.FlatForm;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** What somebody wrote in a form about a site. */
final class Form extends FlatForm {

    Form(Map<String, String> written) {
        super("sitedesk.wrong.", written);
    }

    boolean ticked(String field) {
        return !value(field).isEmpty();
    }

    long number(String field) {
        return value(field).matches("[0-9]{1,15}") ? Long.parseLong(value(field)) : 0;
    }

    /** The same form with other words in some fields; what was wrong is not told again. */
    Form with(Map<String, String> others) {
        return new Form(writtenWith(others));
    }

    /** Words in each language; the site's main one must be there. */
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
