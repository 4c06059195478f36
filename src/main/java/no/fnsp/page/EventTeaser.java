package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Link;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list. Never changes.
 *
 * @param kind the message of what type it is
 * @param organiser whose it is; empty for the site's own
 * @param lead in the language of the link
 * @param next the next times, at most some; none for an online course
 * @param more how many times there are after those
 * @param where in words; may be empty
 */
public record EventTeaser(
        Link link, String organiser, String kind, String lead, List<Time> next, int more, String where) {

    public EventTeaser {
        next = List.copyOf(next);
    }

    /** @param standing the message that says how it stands; null where nothing need be said */
    public record Time(String starts, String when, @Nullable String standing) {}
}
