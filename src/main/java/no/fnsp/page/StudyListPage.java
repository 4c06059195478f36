package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The country's clinical studies, those of the reader's own hospital first. One long list: it can be searched with the browser's own means,
 * and printed. Never changes.
 *
 * @param action the address of the page, which the filters are sent to
 * @param groups what is shown; none is empty
 * @param found how many that is
 * @param total how many there are in all
 * @param chosen what the list is narrowed to, each with the address without it
 */
public record StudyListPage(
        Frame frame, String action, List<Filter> filters, List<Group> groups, int found, int total, List<Chosen> chosen)
        implements Page {

    public StudyListPage {
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
        chosen = List.copyOf(chosen);
    }

    /** @param name the parameter @param label its message @param any the message for what is not narrowed */
    public record Filter(String name, String label, String any, List<Options> options) {

        public Filter {
            options = List.copyOf(options);
        }
    }

    /** Some values of a filter. @param label what they have in common; null for nothing */
    public record Options(@Nullable String label, List<Option> options) {

        public Options {
            options = List.copyOf(options);
        }
    }

    /** @param count how many studies it would show, with the other filters as they are */
    public record Option(String value, String label, int count, boolean chosen) {}

    public record Chosen(String label, String without) {}

    /** @param title null where there is one group only */
    public record Group(@Nullable String title, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /** @param status its key @param where who answers for it, and how many more take part */
    public record Item(Link link, String status, Words.Spoken trust, int more, List<String> areas) {

        public Item {
            areas = List.copyOf(areas);
        }
    }
}
