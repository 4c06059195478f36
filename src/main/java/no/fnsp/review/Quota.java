package no.fnsp.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many texts are to be looked at in each of the next 52 weeks. Never changes.
 *
 * @param never those that nobody has approved; they are due and stand in no week
 * @param overdue those whose day is past
 * @param weeks 52, this week first
 * @param later those whose day is further off
 */
public record Quota(int never, int overdue, List<Week> weeks, int later) {

    public static final int WEEKS = 52;

    public Quota {
        weeks = List.copyOf(weeks);
    }

    /** @param monday its first day @param count how many fall due from then to Sunday; of this week, what is left of it */
    public record Week(LocalDate monday, int count) {}

    public static Quota of(Collection<Due> all, LocalDate today) {
        LocalDate first = monday(today);
        int[] counts = new int[WEEKS];
        int never = 0;
        int overdue = 0;
        int later = 0;
        for (Due due : all) {
            long week = ChronoUnit.WEEKS.between(first, monday(due.on()));
            if (due.isNeverApproved()) {
                never++;
            } else if (due.isOverdue(today)) {
                overdue++;
            } else if (week < WEEKS) {
                counts[(int) week]++;
            } else {
                later++;
            }
        }
        return new Quota(never, overdue, weeks(first, counts), later);
    }

    private static List<Week> weeks(LocalDate first, int[] counts) {
        var weeks = new ArrayList<Week>();
        for (int i = 0; i < WEEKS; i++) {
            weeks.add(new Week(first.plusWeeks(i), counts[i]));
        }
        return weeks;
    }

    /** The first day of the week that a day is in. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public int total() {
        return never + overdue + later + next(WEEKS);
    }

    /** How many in the next weeks, together. */
    public int next(int count) {
        return weeks.stream().limit(count).mapToInt(Week::count).sum();
    }

    /** How many a week it would be if they were spread evenly over three years; rounded up. */
    public int even() {
        int threeYears = 156;
        return (total() + threeYears - 1) / threeYears;
    }
}
