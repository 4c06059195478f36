package no.fnsp.leaflet;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Messages;
import no.fnsp.html.Template;

/**
 * A document of one or more pages, with room for what each says. Never changes.
 *
 * @param frame the first page's
 * @param printed the day it is made, in words
 */
record BookletPage(Frame frame, List<Sheet> sheets, String printed) implements Template {

    BookletPage {
        sheets = List.copyOf(sheets);
    }

    Messages words() {
        return frame.words();
    }

    boolean several() {
        return sheets.size() > 1;
    }

    String title() {
        return several()
                ? words().get("leaflet.booklet") + " – " + hospital()
                : frame.head().title();
    }

    String about() {
        return words().get("leaflet.about", hospital(), printed);
    }

    String hospital() {
        return frame.site().name();
    }
}
