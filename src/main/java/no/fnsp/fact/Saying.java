package no.fnsp.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import no.fnsp.organisation.OpeningHours;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;

/** What a fact says, before it is put into words. Never changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Saying.Phone.class, name = "phone"),
    @JsonSubTypes.Type(value = Saying.Fee.class, name = "fee"),
    @JsonSubTypes.Type(value = Saying.Hours.class, name = "hours"),
    @JsonSubTypes.Type(value = Saying.Phrase.class, name = "words")
})
public sealed interface Saying {

    ZoneId NORWAY = Norway.TIME;

    Fact.Kind kind();

    /** A telephone. @param answered when it is answered, as it is said after the number; may be empty */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Phone(PhoneNumber number, Words answered) implements Saying {
        public Phone {
            answered = answered == null ? Words.NONE : answered;
        }

        @Override
        public Fact.Kind kind() {
            return Fact.Kind.PHONE;
        }
    }

    /** What something costs. @param amounts by the day they apply from; at least one */
    record Fee(List<Amount> amounts) implements Saying {
        public Fee {
            amounts =
                    amounts.stream().sorted(Comparator.comparing(Amount::from)).toList();
            if (amounts.isEmpty()) {
                throw new IllegalArgumentException("A fee needs an amount");
            }
        }

        @Override
        public Fact.Kind kind() {
            return Fact.Kind.FEE;
        }

        /** The amount that applies where the hospitals are; before the first day, the first that is known. */
        public Amount at(Instant instant) {
            LocalDate day = LocalDate.ofInstant(instant, NORWAY);
            return amounts.stream()
                    .filter(amount -> !amount.from().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .orElse(amounts.getFirst());
        }

        /** When the next amount begins to apply; {@link Instant#MAX} when none is known. */
        Instant turnsAfter(Instant instant) {
            return amounts.stream()
                    .map(amount -> amount.from().atStartOfDay(NORWAY).toInstant())
                    .filter(begins -> begins.isAfter(instant))
                    .findFirst()
                    .orElse(Instant.MAX);
        }
    }

    /** @param from the first day it applies @param ore in øre, 0 or more; 0 is free of charge */
    record Amount(LocalDate from, long ore) {
        public static final long MOST = 100_000_000_00L;

        public Amount {
            if (ore < 0 || ore > MOST) {
                throw new IllegalArgumentException("Not what anything costs: " + ore + " øre");
            }
        }
    }

    /** When something is open. */
    record Hours(OpeningHours open) implements Saying {
        @Override
        public Fact.Kind kind() {
            return Fact.Kind.HOURS;
        }
    }

    /** A few words that must be the same everywhere. @param href the page a tap on them leads to; empty for none */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Phrase(Words words, String href) implements Saying {
        public Phrase {
            href = href == null ? "" : href;
        }

        public Phrase(Words words) {
            this(words, "");
        }

        @Override
        public Fact.Kind kind() {
            return Fact.Kind.WORDS;
        }
    }
}
