package no.fnsp.eventdesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Link;
import no.fnsp.text.Language;

/**
 * An event as readers would see it if it were published now. Never changes.
 *
 * @param shown where it is shown: the page itself, in one language
 * @param language of what is shown
 * @param others the same page in its other languages
 */
public record PreviewPage(DeskFrame frame, Here here, Known known, String shown, Language language, List<Link> others)
        implements DeskPage {

    public PreviewPage {
        others = List.copyOf(others);
    }

    String title() {
        return known.newest().map(here::title).orElse("");
    }

    /** Back to where it is written. */
    String form() {
        return here.to(known.newest().map(event -> "/" + event.id()).orElse(""));
    }
}
