package no.fnsp.composing;

import java.util.Optional;
import no.fnsp.event.Event;
import no.fnsp.html.Page;
import org.springframework.stereotype.Component;

/** Courses and events: the list, the same as a calendar, and each of them. */
@Component
class EventSection implements Section {

    private final EventLists lists;
    private final EventCalendars calendars;
    private final EventPages pages;

    EventSection(EventLists lists, EventCalendars calendars, EventPages pages) {
        this.lists = lists;
        this.calendars = calendars;
        this.pages = pages;
    }

    @Override
    public String folder() {
        return Event.FOLDER;
    }

    @Override
    public Optional<? extends Page> find(Visit visit) {
        if (!visit.path().equals(Event.FOLDER)) {
            return pages.find(visit);
        }
        boolean calendar = !visit.query().narrowed("maned").isEmpty();
        return Optional.of(calendar ? calendars.page(visit) : lists.page(visit));
    }
}
