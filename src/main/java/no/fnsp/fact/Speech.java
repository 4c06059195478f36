package no.fnsp.fact;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import no.fnsp.html.Messages;
import no.fnsp.organisation.OpeningHours;
import no.fnsp.text.EmailAddress;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** Puts facts into words. */
final class Speech {

    private Speech() {}

    static Spoken of(Saying says, Language language, Instant at) {
        return switch (says) {
            case Saying.Phone phone -> phone(phone, language);
            case Saying.Fee fee -> fee(fee.at(at).ore(), Messages.of(language));
            case Saying.Hours hours -> hours(hours.open(), Messages.of(language));
            case Saying.Phrase phrase -> phrase(phrase, language);
        };
    }

    private static Spoken phone(Saying.Phone phone, Language language) {
        Words.Spoken answered = phone.answered().in(language).orElse(new Words.Spoken("", language));
        return new Spoken(
                phone.number().shown(),
                phone.number().href(),
                answered.words().isEmpty() ? "" : " (" + answered.words() + ")",
                answered.language());
    }

    private static Spoken fee(long ore, Messages words) {
        return Spoken.plain(words.get("fact.kroner", kroner(ore, words.language())), words.language());
    }

    /** {@code 386}, {@code 386,50} or {@code 12 500}; whole kroner without decimals. */
    static String kroner(long ore, Language language) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.EN ? ',' : '\u00a0');
        symbols.setDecimalSeparator(language == Language.EN ? '.' : ',');
        boolean grouped = ore >= 10_000_00;
        String pattern = (grouped ? "#,##0" : "0") + (ore % 100 == 0 ? "" : ".00");
        return new DecimalFormat(pattern, symbols).format(ore / 100.0);
    }

    /** {@code mandag–fredag 08:00–15:30, lørdag 10:00–14:00}. */
    private static Spoken hours(OpeningHours open, Messages words) {
        String all = open.spans().stream()
                .map(span -> words.days(span.first(), span.last()) + " "
                        + (span.from().equals(span.to()) ? words.get("hours.all-day") : span.from() + "–" + span.to()))
                .collect(Collectors.joining(", "));
        return Spoken.plain(all, words.language());
    }

    /** An e-mail address can be tapped, and is the same in every language. */
    private static Spoken phrase(Saying.Phrase phrase, Language language) {
        Words.Spoken spoken = phrase.words().in(language).orElse(new Words.Spoken("", language));
        return EmailAddress.isOne(spoken.words())
                ? new Spoken(spoken.words(), "mailto:" + spoken.words(), "", language)
                : new Spoken(spoken.words(), phrase.href(), "", spoken.language());
    }
}
