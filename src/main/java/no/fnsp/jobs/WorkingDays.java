package no.fnsp.jobs;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.Set;
import no.fnsp.text.Norway;

/** Days on which hospitals' offices are at work: neither weekends nor Norwegian public holidays. */
public final class WorkingDays {

    private static final Set<MonthDay> EVERY_YEAR =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 17), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** Maundy Thursday, Good Friday, the two days of Easter, Ascension Day and the two of Pentecost, counted from Easter Sunday. */
    private static final Set<Integer> ROUND_EASTER = Set.of(-3, -2, 0, 1, 39, 49, 50);

    private WorkingDays() {}

    /** The same hour so many working days later. */
    public static Instant after(Instant start, int days) {
        ZonedDateTime at = start.atZone(Norway.TIME);
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            left -= isOne(at.toLocalDate()) ? 1 : 0;
        }
        return at.toInstant();
    }

    /** The end of the last of so many working days after the day of this instant. */
    public static Instant endAfter(Instant start, int days) {
        LocalDate last = LocalDate.ofInstant(after(start, days), Norway.TIME);
        return last.plusDays(1).atStartOfDay(Norway.TIME).toInstant();
    }

    static boolean isOne(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        long fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return !weekend && !EVERY_YEAR.contains(MonthDay.from(day)) && !ROUND_EASTER.contains((int) fromEaster);
    }

    /** Easter Sunday of the Gregorian calendar, as Butcher reckoned it. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int both = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, both / 31, both % 31 + 1);
    }
}
