package no.fnsp.composing;

import no.fnsp.page.Beside;
import no.fnsp.sharing.SiteText;
import org.springframework.stereotype.Component;

/** What else is told beside the text of a treatment. Whatever is not to be had is left out; the text never waits for it. */
@Component
class Surroundings {

    private final StudyCounts studies;
    private final EventsAbout events;
    private final OutsideParts outside;

    Surroundings(StudyCounts studies, EventsAbout events, OutsideParts outside) {
        this.studies = studies;
        this.events = events;
        this.outside = outside;
    }

    Beside of(Visit visit, SiteText text) {
        return new Beside(
                studies.of(visit, text),
                events.of(visit, text),
                outside.helsenorge(visit, text.details()),
                outside.waiting(visit, text.details()));
    }
}
