package no.fnsp.factbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.fnsp.fact.Fact;
import no.fnsp.fact.PhoneNumber;
import no.fnsp.fact.Saying;
import no.fnsp.organisation.OpeningHours;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** Makes a fact of what somebody wrote; what is wrong stands in the form. */
final class ReadForm {

    /** The most lines of opening hours: one for each day, twice. */
    static final int MOST_LINES = 14;

    private final Form form;
    private final List<Language> languages;

    private ReadForm(Form form, List<Language> languages) {
        this.form = form;
        this.languages = languages;
    }

    /** Empty when something is wrong; then the form says what. @param languages the site's, the main one first */
    static Optional<Written> of(Form form, Fact.Kind kind, List<Language> languages) {
        var reading = new ReadForm(form, languages);
        Words label = reading.inMainLanguage("label", "label");
        Optional<? extends Saying> says = switch (kind) {
            case PHONE -> reading.phone();
            case FEE -> reading.fee();
            case HOURS -> reading.hours();
            case WORDS -> Optional.of(new Saying.Phrase(reading.inMainLanguage("words", "words")));
        };
        return form.isRight() ? says.map(one -> new Written(label, one)) : Optional.empty();
    }

    private Words inMainLanguage(String field, String why) {
        Words words = form.words(field, languages);
        form.required(field + "." + languages.getFirst().code(), why);
        return words;
    }

    private Optional<Saying> phone() {
        Words answered = form.words("answered", languages);
        Optional<PhoneNumber> number = PhoneNumber.find(form.value("number"));
        if (number.isEmpty()) {
            form.refuse("number", "number");
        }
        return number.map(one -> new Saying.Phone(one, answered));
    }

    private Optional<Saying> fee() {
        var amounts = new ArrayList<Saying.Amount>();
        amount("amount", "from").ifPresent(amounts::add);
        if (!form.value("later-amount").isEmpty() || !form.value("later-from").isEmpty()) {
            amount("later-amount", "later-from").ifPresent(amounts::add);
        }
        if (amounts.size() == 2 && !amounts.get(1).from().isAfter(amounts.get(0).from())) {
            form.refuse("later-from", "later");
        }
        return amounts.isEmpty() ? Optional.empty() : Optional.of(new Saying.Fee(amounts));
    }

    private Optional<Saying.Amount> amount(String field, String day) {
        OptionalLong ore = Kroner.read(form.value(field));
        if (ore.isEmpty()) {
            form.refuse(field, "amount");
        }
        form.required(day, "day");
        Optional<LocalDate> from = form.day(day);
        return ore.isEmpty() ? Optional.empty() : from.map(one -> new Saying.Amount(one, ore.getAsLong()));
    }

    private Optional<Saying> hours() {
        var lines = new ArrayList<String>();
        for (int line = 1; line <= MOST_LINES; line++) {
            Stretch stretch = Stretch.of(form, line);
            if (!stretch.isEmpty()) {
                Optional<String> written = stretch.written();
                written.ifPresent(lines::add);
                if (written.isEmpty()) {
                    form.refuse("hours." + line, "hours");
                }
            }
        }
        if (lines.isEmpty()) {
            form.refuse("hours.1", "hours");
        }
        return OpeningHours.find(String.join("; ", lines)).map(Saying.Hours::new);
    }
}
