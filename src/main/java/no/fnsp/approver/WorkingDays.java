package no.fnsp.approver;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** Days on which people are at work in Norway. */
public final class WorkingDays {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final Set<MonthDay> EVERY_YEAR =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 17), MonthDay.of(12, 25), MonthDay.of(12, 26));
    /** Maundy Thursday, Good Friday, Easter Monday, Ascension and Whit Monday. */
    private static final Set<Integer> FROM_EASTER = Set.of(-3, -2, 1, 39, 50);

    private WorkingDays() {}

    /** The same hour so many working days later. */
    public static Instant after(Instant start, int days) {
        ZonedDateTime at = start.atZone(NORWAY);
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            left -= isOne(at.toLocalDate()) ? 1 : 0;
        }
        return at.toInstant();
    }

    static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !EVERY_YEAR.contains(MonthDay.from(day))
                && !FROM_EASTER.contains(
                        (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay()));
    }

    /** Easter Sunday, after Gauss and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
