package no.fnsp.composing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.fnsp.event.Brief;
import no.fnsp.event.Event;
import no.fnsp.html.Link;
import no.fnsp.page.EventsBeside;
import no.fnsp.sharing.SiteText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The next events of the site that belong to a text. */
@Component
class EventsAbout {

    private static final int MOST = 3;

    private final SiteEvents events;

    EventsAbout(SiteEvents events) {
        this.events = events;
    }

    /** Null when there are none. At most one statement. */
    @Nullable
    EventsBeside of(Visit visit, SiteText text) {
        List<Brief> all = events.about(visit, text.document());
        if (all.isEmpty()) {
            return null;
        }
        String slug = text.path().substring(text.path().lastIndexOf('/') + 1);
        return new EventsBeside(
                all.stream().limit(MOST).map(one -> item(visit, one)).toList(),
                new Link(
                        all.size() > MOST
                                ? visit.words().get("event.beside.all", all.size())
                                : visit.words().get("event.beside.list"),
                        visit.to(Event.FOLDER) + "?behandling=" + URLEncoder.encode(slug, StandardCharsets.UTF_8)));
    }

    private static EventsBeside.Item item(Visit visit, Brief brief) {
        return new EventsBeside.Item(
                Link.to(visit.to(brief.address()), visit.say(brief.titles())), EventLists.times(visit, brief, 1));
    }
}
