package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A site's front page. Never changes.
 *
 * @param tagline one line under the name; may be empty
 * @param treatments the address of the list from A to Å; null on a site that treats nobody
 * @param news at most three
 */
public record FrontPage(
        Frame frame,
        String name,
        Words.Spoken tagline,
        @Nullable String treatments,
        List<Link> shortcuts,
        List<NewsTeaser> news,
        @Nullable String allNews,
        List<PlaceTeaser> places,
        @Nullable String allPlaces)
        implements Page {

    public FrontPage {
        shortcuts = List.copyOf(shortcuts);
        news = List.copyOf(news);
        places = List.copyOf(places);
    }
}
