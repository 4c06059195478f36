package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Embeds;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a site, or its forms alone. Never changes.
 *
 * @param forms whether only forms are listed, so that there is no sort to choose
 * @param action the page's own address
 * @param all how many there are before anything is narrowed
 */
public record PaperListPage(
        Frame frame, boolean forms, String action, String q, List<Choice> choices, List<Item> items, int all)
        implements Page {

    public PaperListPage {
        choices = List.copyOf(choices);
        items = List.copyOf(items);
    }

    /** What the list can be narrowed by. @param name the parameter; the label is the message {@code papers.<name>} */
    public record Choice(String name, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    public record Option(String value, String label, boolean chosen) {}

    /**
     * One document.
     *
     * @param genre the word in messages
     * @param access the word in messages: {@code accessible}, {@code partly}, {@code not}
     * @param unit the part of the organisation it belongs to; null for none
     */
    public record Item(
            Link link,
            String summary,
            String genre,
            Embeds.File file,
            String access,
            boolean national,
            @Nullable String unit) {}

    boolean isNarrowed() {
        return !q.isEmpty()
                || choices.stream().flatMap(choice -> choice.options().stream()).anyMatch(Option::chosen);
    }

    String title() {
        return frame.words().get(forms ? "papers.forms" : "papers.title");
    }
}
