package no.fnsp.composing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.html.Messages;
import no.fnsp.text.Norway;

/** One month of a calendar. Never changes. */
record EventMonth(YearMonth month) {

    /** Nobody plans further ahead. */
    private static final int YEARS = 5;

    private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    static EventMonth of(Instant at) {
        return new EventMonth(YearMonth.from(at.atZone(Norway.TIME)));
    }

    /** Empty for what is no month, is past, or lies too far ahead. */
    static Optional<EventMonth> find(String written, Instant at) {
        try {
            return Optional.of(written)
                    .filter(word -> word.matches("[0-9]{4}-[0-9]{2}"))
                    .map(word -> new EventMonth(YearMonth.parse(word, KEY)))
                    .filter(month -> month.isWithin(at));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    boolean isWithin(Instant at) {
        YearMonth now = of(at).month();
        return !month.isBefore(now) && !month.isAfter(now.plusYears(YEARS));
    }

    EventMonth plus(int months) {
        return new EventMonth(month.plusMonths(months));
    }

    String key() {
        return KEY.format(month);
    }

    /** {@code februar 2027} */
    String named(Messages words) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale(words));
        return name + " " + month.getYear();
    }

    static List<String> weekdays(Messages words) {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale(words)))
                .toList();
    }

    private static Locale locale(Messages words) {
        return Locale.of(words.language().code());
    }

    Instant begins() {
        return month.atDay(1).atStartOfDay(Norway.TIME).toInstant();
    }

    boolean holds(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    /** The Mondays of its weeks. */
    List<LocalDate> mondays() {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return first.datesUntil(month.atEndOfMonth().plusDays(1), Period.ofWeeks(1))
                .toList();
    }
}
