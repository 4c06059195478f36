package no.fnsp.composing;

import java.util.List;
import no.fnsp.content.Details;
import no.fnsp.html.Link;
import no.fnsp.page.Beside;
import no.fnsp.sharing.SiteText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What else is told beside the text of a treatment. Whatever is not to be had is left out; the text never waits for it. */
@Component
class Surroundings {

    private final StudyCounts studies;
    private final EventsAbout events;

    Surroundings(StudyCounts studies, EventsAbout events) {
        this.studies = studies;
        this.events = events;
    }

    Beside of(Visit visit, SiteText text) {
        return new Beside(studies.of(visit, text), events.of(visit, text), helsenorge(text.details()));
    }

    private static Beside.@Nullable Extract helsenorge(Details details) {
        Details.HelsenorgeLink link = details.helsenorge();
        return link == null
                ? null
                : new Beside.Extract(List.of(), new Link(link.title(), "https://www.helsenorge.no" + link.path()));
    }
}
