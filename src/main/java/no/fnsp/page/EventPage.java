package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A course or another event: for whom, about what, when and where. Never changes.
 *
 * @param kind the message of what type it is
 * @param audience the messages of whom it is for
 * @param attendance the message of how one takes part
 * @param status what is said of all of it at the top, as {@code event.over}; null for nothing
 * @param times those that are still to come; none for an online course
 * @param held when it was held last, in words; empty for never
 * @param link an online course, or where more is told; null for none
 * @param contact whom to ask, as it was written; may be empty
 * @param file the address of it as iCalendar; null when there is nothing to come
 * @param list all events of the site
 */
public record EventPage(
        Frame frame,
        String kind,
        Words.Spoken title,
        String lead,
        List<String> audience,
        String attendance,
        @Nullable String status,
        Passage goal,
        Passage themes,
        Passage practical,
        List<EventTime> times,
        String held,
        @Nullable Link link,
        String contact,
        List<Link> treatments,
        @Nullable String file,
        String list)
        implements Page {

    /** More are shown when somebody wants them. */
    private static final int SHOWN = 6;

    public EventPage {
        audience = List.copyOf(audience);
        times = List.copyOf(times);
        treatments = List.copyOf(treatments);
    }

    List<EventTime> first() {
        return times.subList(0, Math.min(SHOWN, times.size()));
    }

    List<EventTime> rest() {
        return times.subList(Math.min(SHOWN, times.size()), times.size());
    }
}
