package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Page;

/** Every place of a site. Never changes. */
public record PlaceListPage(Frame frame, List<PlaceTeaser> places) implements Page {

    public PlaceListPage {
        places = List.copyOf(places);
    }
}
