package no.fnsp.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "where shall you be treated?". Never changes.
 *
 * @param action the address of the page without a place chosen
 * @param unknown the reader asked for a place that is not among the choices
 */
public record PlacePicker(String action, List<Choice> choices, boolean unknown) {

    public static final PlacePicker NONE = new PlacePicker("", List.of(), false);

    public PlacePicker {
        choices = List.copyOf(choices);
    }

    /** More choices than a reader can take in as a list of links. */
    boolean many() {
        return choices.size() > 6;
    }

    public @Nullable Choice chosen() {
        return choices.stream().filter(Choice::chosen).findFirst().orElse(null);
    }

    /**
     * @param sted the value of {@code ?sted=}
     * @param title the place's name, or the site's own title for what is done there
     * @param detail department and the like, one line; may be empty
     */
    public record Choice(String sted, String title, String detail, boolean chosen) {

        String href(PlacePicker picker) {
            return picker.action() + "?sted=" + URLEncoder.encode(sted, StandardCharsets.UTF_8) + "#sted";
        }

        String label() {
            return detail.isEmpty() ? title : title + " – " + detail;
        }
    }
}
