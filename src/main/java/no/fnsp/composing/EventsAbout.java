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

/** The next events that belong to a text, the site's own first. */
@Component
class EventsAbout {

    private static final int MOST = 3;

    private final SiteEvents events;
    private final Organisers organisers;

    EventsAbout(SiteEvents events, Organisers organisers) {
        this.events = events;
        this.organisers = organisers;
    }

    /** Null when there are none. At most two statements. */
    @Nullable
    EventsBeside of(Visit visit, SiteText text) {
        List<Brief> all = events.about(visit, text);
        if (all.isEmpty()) {
            return null;
        }
        Organisers.Others others = organisers.of(visit, all);
        String slug = text.path().substring(text.path().lastIndexOf('/') + 1);
        return new EventsBeside(
                all.stream().limit(MOST).map(one -> item(visit, others, one)).toList(),
                new Link(
                        all.size() > MOST
                                ? visit.words().get("event.beside.all", all.size())
                                : visit.words().get("event.beside.list"),
                        visit.to(Event.FOLDER) + "?behandling=" + URLEncoder.encode(slug, StandardCharsets.UTF_8)));
    }

    private static EventsBeside.Item item(Visit visit, Organisers.Others others, Brief brief) {
        return new EventsBeside.Item(others.link(brief), others.name(brief.site()), EventLists.times(visit, brief, 1));
    }
}
