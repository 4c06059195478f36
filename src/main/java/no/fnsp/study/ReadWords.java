package no.fnsp.study;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.fnsp.text.Language;

/** Reads the part of a form that is words: for those who can take part, for professionals, and whom to ask. */
final class ReadWords {

    private static final int LINE = 300;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;]{1,64}@[^@\\s<>,;]+\\.[^@\\s.<>,;]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{5,20}");

    private ReadWords() {}

    /** A language is written in or left empty; half a study is told. */
    static Map<Language, Plain> plain(SheetBeingRead form) {
        var all = new EnumMap<Language, Plain>(Language.class);
        for (Language language : Sheet.LANGUAGES) {
            String end = "." + language.code();
            var words = new Plain(
                    form.line("title" + end, ReadSheet.TITLE),
                    form.text("summary" + end),
                    form.text("who" + end),
                    form.text("involves" + end));
            if (!words.isEmpty()) {
                form.needed("title" + end, words.title());
                form.needed("summary" + end, words.summary());
                form.needed("who" + end, words.who());
                all.put(language, words);
            }
        }
        if (!all.containsKey(Language.NB) && !all.containsKey(Language.NN)) {
            form.refuse("title.nb", "norwegian");
        }
        return all;
    }

    static Optional<Scientific> scientific(SheetBeingRead form) {
        String title = form.needed("scientific.title", form.line("scientific.title", LINE));
        String summary = form.needed("scientific.summary", form.text("scientific.summary"));
        Optional<Language> language =
                Language.find(form.sheet().value("scientific.language")).filter(Sheet.LANGUAGES::contains);
        if (language.isEmpty()) {
            form.refuse("scientific.language", "choose");
        }
        return language.map(one -> new Scientific(one, title, summary));
    }

    static Contact contact(SheetBeingRead form) {
        var contact = new Contact(
                form.needed("contact.who", form.line("contact.who", LINE)),
                form.line("contact.email", 254),
                form.line("contact.phone", 30));
        if (!contact.email().isEmpty() && !EMAIL.matcher(contact.email()).matches()) {
            form.refuse("contact.email", "email");
        }
        if (!contact.phone().isEmpty() && !PHONE.matcher(contact.phone()).matches()) {
            form.refuse("contact.phone", "phone");
        }
        if (contact.email().isEmpty() && contact.phone().isEmpty()) {
            form.refuse("contact.email", "contact");
        }
        return contact;
    }
}
