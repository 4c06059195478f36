package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Page;
import org.jspecify.annotations.Nullable;

/**
 * What is still to come on a site, the next first, and online courses. Never changes.
 *
 * @param action where the form leads
 * @param total how many there are with nothing narrowed
 * @param found how many there are as it is narrowed, on all pages
 * @param calendar the address of the same as a calendar
 * @param file the address of all of it as iCalendar
 */
public record EventListPage(
        Frame frame,
        String action,
        int total,
        int found,
        List<Filter> filters,
        List<EventTeaser> events,
        @Nullable String previous,
        @Nullable String next,
        String calendar,
        String file)
        implements Page {

    public EventListPage {
        filters = List.copyOf(filters);
        events = List.copyOf(events);
    }

    public boolean narrowed() {
        return filters.stream().anyMatch(Filter::isChosen);
    }

    /** What the list may be narrowed by. @param name of the parameter, whose message is {@code event.filter.<name>} */
    public record Filter(String name, List<Option> options) {

        public Filter {
            options = List.copyOf(options);
        }

        boolean isChosen() {
            return options.stream().anyMatch(Option::chosen);
        }
    }

    /** @param count how many it would leave */
    public record Option(String value, String label, int count, boolean chosen) {}
}
