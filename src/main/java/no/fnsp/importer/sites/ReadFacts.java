package no.fnsp.importer.sites;

import static no.fnsp.importer.source.Refusal.quoted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.fact.Fact;
import no.fnsp.fact.PhoneNumber;
import no.fnsp.fact.Saying;
import no.fnsp.importer.source.Choices;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Shape;
import no.fnsp.organisation.OpeningHours;
import no.fnsp.text.Words;

/** Reads the reusable facts of site.yaml. */
final class ReadFacts {

    private static final Map<String, String> KINDS = Choices.of("phone", "fee", "hours", "words");

    private static final Map<String, String> EACH =
            Choices.of("said", "name", "organisation-number", "email", "portal");

    private ReadFacts() {}

    static List<SiteFact> read(Fields site) {
        var keys = new HashSet<String>();
        return site.each("facts").stream()
                .flatMap(fact -> fact(fact).stream())
                .peek(fact -> {
                    if (!keys.add(fact.key())) {
                        site.refuse("facts", "two facts have the key " + quoted(fact.key()));
                    }
                })
                .toList();
    }

    private static Optional<SiteFact> fact(Fields fact) {
        String key = fact.needed("key", Shape.SLUG);
        Words label = fact.neededWords("label");
        Fact.Kind kind =
                Fact.Kind.find(fact.neededChoice("kind", KINDS, "words")).orElse(Fact.Kind.WORDS);
        Optional<? extends Saying> says = switch (kind) {
            case PHONE -> phone(fact);
            case FEE -> fee(fact);
            case HOURS -> hours(fact);
            case WORDS -> Optional.of(new Saying.Phrase(fact.neededWords("words")));
        };
        Fact.Source each = Fact.Source.find(fact.choice("each", EACH, "")).orElse(null);
        if (each != null && kind != Fact.Kind.WORDS) {
            fact.refuse("each", "only words may be said by each site for itself");
        }
        fact.nothingElse();
        return says.map(one -> new SiteFact(key, label, one, each));
    }

    /** What the site says of the national base's facts. */
    static List<SiteOwnFact> own(Fields site) {
        return site.each("own-facts").stream().map(ReadFacts::ownFact).toList();
    }

    private static SiteOwnFact ownFact(Fields fact) {
        var read = new SiteOwnFact(
                fact.needed("of", Shape.SLUG),
                new Saying.Phrase(fact.neededWords("words"), fact.text("link", Shape.WEB)));
        fact.nothingElse();
        return read;
    }

    private static Optional<Saying.Phone> phone(Fields fact) {
        String written = fact.needed("number", Shape.PHONE);
        Words answered = fact.words("answered");
        Optional<PhoneNumber> number = PhoneNumber.find(written);
        if (number.isEmpty() && Shape.PHONE.fits(written)) {
            fact.refuse("number", quoted(written) + " cannot be dialled; write " + Shape.PHONE.rule());
        }
        return number.map(one -> new Saying.Phone(one, answered));
    }

    private static Optional<Saying.Fee> fee(Fields fact) {
        String kroner = fact.needed("amount", Shape.AMOUNT);
        LocalDate from = fact.date("from");
        if (from == null) {
            fact.needed("from");
        }
        return Shape.AMOUNT.fits(kroner) && from != null
                ? Optional.of(new Saying.Fee(List.of(new Saying.Amount(from, ore(kroner)))))
                : Optional.empty();
    }

    private static long ore(String kroner) {
        return new BigDecimal(kroner).movePointRight(2).longValueExact();
    }

    private static Optional<Saying.Hours> hours(Fields fact) {
        String written = fact.needed("hours");
        Optional<OpeningHours> hours = OpeningHours.find(written).filter(open -> !open.isEmpty());
        if (hours.isEmpty() && !written.isEmpty()) {
            fact.refuse("hours", quoted(written) + " are no hours; write them as \"Mo-Fr 08:00-15:30\"");
        }
        return hours.map(Saying.Hours::new);
    }
}
