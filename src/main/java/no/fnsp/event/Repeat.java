package no.fnsp.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How often something is held. What clocks show is the same each time. */
public enum Repeat {
    ONCE,
    WEEKLY,
    FORTNIGHTLY,
    /** On the same weekday of the month: the second Tuesday. The fifth is the last one. */
    MONTHLY_WEEKDAY,
    /** On the same date; where a month is too short, its last day. */
    MONTHLY_DATE;

    /** More days than these are no repeat that somebody looks after. */
    public static final int MOST = 104;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Repeat> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** The days from the first until and with the last; one more than {@link #MOST} where there would be more than those. */
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        var days = new ArrayList<LocalDate>();
        for (int turn = 0; days.size() <= MOST; turn++) {
            LocalDate day = day(first, turn);
            if (day.isAfter(last)) {
                break;
            }
            days.add(day);
            if (this == ONCE) {
                break;
            }
        }
        return days;
    }

    private LocalDate day(LocalDate first, int turn) {
        return switch (this) {
            case ONCE -> first;
            case WEEKLY -> first.plusWeeks(turn);
            case FORTNIGHTLY -> first.plusWeeks(2L * turn);
            case MONTHLY_DATE -> first.plusMonths(turn);
            case MONTHLY_WEEKDAY -> weekday(first, turn);
        };
    }

    private static LocalDate weekday(LocalDate first, int turn) {
        DayOfWeek weekday = first.getDayOfWeek();
        int which = (first.getDayOfMonth() - 1) / 7 + 1;
        LocalDate month = first.withDayOfMonth(1).plus(turn, ChronoUnit.MONTHS);
        return month.with(
                which == 5
                        ? TemporalAdjusters.lastInMonth(weekday)
                        : TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }
}
