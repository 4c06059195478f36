package no.fnsp.composing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import no.fnsp.event.Occurrence;
import no.fnsp.html.Messages;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;

/** Tells in words when something is held, as Norwegian clocks show it. */
final class EventWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final DateTimeFormatter MACHINE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

    private EventWords() {}

    /** {@code tirsdag 2. februar 2027 kl. 10.00–14.00}; with both days where it ends on another. */
    static String when(Messages words, Instant starts, Instant ends) {
        ZonedDateTime from = starts.atZone(Norway.TIME);
        ZonedDateTime until = ends.atZone(Norway.TIME);
        return from.toLocalDate().equals(until.toLocalDate())
                ? words.get("event.when", day(words, from.toLocalDate()), CLOCK.format(from), CLOCK.format(until))
                : words.get(
                        "event.when.days",
                        day(words, from.toLocalDate()),
                        CLOCK.format(from),
                        day(words, until.toLocalDate()),
                        CLOCK.format(until));
    }

    /** {@code 10.00–14.00} */
    static String hours(Instant starts, Instant ends) {
        ZonedDateTime from = starts.atZone(Norway.TIME);
        ZonedDateTime until = ends.atZone(Norway.TIME);
        boolean sameDay = ChronoUnit.DAYS.between(from.toLocalDate(), until.toLocalDate()) == 0;
        return sameDay ? CLOCK.format(from) + "–" + CLOCK.format(until) : CLOCK.format(from);
    }

    static String day(Messages words, LocalDate day) {
        return words.get("event.day", words.days(day.getDayOfWeek(), day.getDayOfWeek()), words.date(day));
    }

    static String machine(Instant at) {
        return MACHINE.format(at.atZone(Norway.TIME));
    }

    /** The message that says how it stands; null where nothing need be said. */
    static @Nullable String standing(Occurrence.State state) {
        return state == Occurrence.State.OPEN ? null : "event.state." + state.key();
    }
}
