package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Words;

/** A page that leads on: cards first, then words. Never changes. */
public record LandingPage(Frame frame, Words.Spoken title, Lead lead, List<Card> cards, List<ShownChapter> chapters)
        implements Page {

    public LandingPage {
        cards = List.copyOf(cards);
        chapters = List.copyOf(chapters);
    }

    /** @param text one line under the link; may be empty */
    public record Card(Link link, String text) {}
}
