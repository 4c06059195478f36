package no.fnsp.factbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.fact.Fact;
import no.fnsp.fact.Saying;
import no.fnsp.organisation.OpeningHours;
import no.fnsp.text.Words;

/** Fills in the form with what is known. */
final class WriteForm {

    private final Map<String, String> fields = new HashMap<>();

    private WriteForm() {}

    /** For a new fact: a fee applies from today where nothing else is said. */
    static Form empty(Fact.Kind kind, Instant now) {
        return new Form(Map.of("kind", kind.key(), "from", today(now).toString()));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Saying.NORWAY);
    }

    /** What the fact says; {@code read} names it, so that nobody writes over what they have not read. */
    static Form of(Fact fact, Instant now) {
        var writing = new WriteForm();
        writing.fields.put("read", fact.said().toString());
        writing.words("label", fact.label());
        switch (fact.says()) {
            case Saying.Phone phone -> {
                writing.fields.put("number", phone.number().shown().replace('\u00a0', ' '));
                writing.words("answered", phone.answered());
            }
            case Saying.Fee fee -> writing.fee(fee, now);
            case Saying.Hours hours -> writing.hours(hours.open().spans());
            case Saying.Phrase phrase -> writing.words("words", phrase.words());
        }
        return new Form(writing.fields);
    }

    private void words(String field, Words words) {
        words.byLanguage().forEach((language, one) -> fields.put(field + "." + language.code(), one));
    }

    /** The amount of today and the one that follows it; what applied before stands in the history. */
    private void fee(Saying.Fee fee, Instant now) {
        Saying.Amount today = fee.at(now);
        fields.put("amount", Kroner.written(today.ore()));
        fields.put("from", today.from().toString());
        fee.amounts().stream()
                .filter(amount -> amount.from().isAfter(today.from()))
                .findFirst()
                .ifPresent(later -> {
                    fields.put("later-amount", Kroner.written(later.ore()));
                    fields.put("later-from", later.from().toString());
                });
    }

    private void hours(List<OpeningHours.Span> spans) {
        for (int line = 1; line <= spans.size(); line++) {
            Stretch stretch = Stretch.of(spans.get(line - 1));
            fields.put("first." + line, stretch.first());
            fields.put("last." + line, stretch.last());
            fields.put("from." + line, stretch.from());
            fields.put("to." + line, stretch.to());
        }
    }
}
