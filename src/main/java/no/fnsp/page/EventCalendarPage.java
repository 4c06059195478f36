package no.fnsp.page;

import java.time.LocalDate;
import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import org.jspecify.annotations.Nullable;

/**
 * What is still to come in one month, as a table of its days and as a list. Never changes.
 *
 * @param action where the form leads
 * @param month {@code 2027-02}
 * @param named {@code februar 2027}
 * @param mistaken whether somebody asked for what is no month here, and is shown the nearest
 * @param weeks whole weeks, Monday first
 * @param days those that something is on
 * @param unlisted how many times there was no room for
 * @param list the address of the same as a list
 */
public record EventCalendarPage(
        Frame frame,
        String action,
        String month,
        String named,
        boolean mistaken,
        @Nullable Link previous,
        @Nullable Link next,
        List<EventListPage.Filter> filters,
        List<String> weekdays,
        List<Week> weeks,
        List<Day> days,
        int unlisted,
        String list)
        implements Page {

    public EventCalendarPage {
        filters = List.copyOf(filters);
        weekdays = List.copyOf(weekdays);
        weeks = List.copyOf(weeks);
        days = List.copyOf(days);
    }

    public boolean narrowed() {
        return filters.stream().anyMatch(EventListPage.Filter::isChosen);
    }

    public record Week(int number, List<Cell> cells) {

        public Week {
            cells = List.copyOf(cells);
        }
    }

    /** @param within whether the day is of this month @param count how many times something is on */
    public record Cell(LocalDate day, boolean within, int count) {}

    /** @param named the day in words */
    public record Day(LocalDate day, String named, List<Item> items) {

        public Day {
            items = List.copyOf(items);
        }
    }

    /** @param when the time of day @param organiser whose it is; empty for the site's own @param standing the message that says how it stands; null where nothing need be said */
    public record Item(
            String when,
            Link link,
            String organiser,
            String where,
            @Nullable String standing) {}

    /** Where a day stands in the list. */
    static String anchor(LocalDate day) {
        return "dag-" + day;
    }
}
