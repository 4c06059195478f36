package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Link;

/** The next courses and events that belong to a text. Never changes. @param all where all of them are listed */
public record EventsBeside(List<Item> next, Link all) {

    public EventsBeside {
        next = List.copyOf(next);
    }

    /** @param organiser whose it is; empty for the site's own @param time when it is held next; none for an online course */
    public record Item(Link link, String organiser, List<EventTeaser.Time> time) {

        public Item {
            time = List.copyOf(time);
        }
    }
}
