package no.fnsp.composing;

import no.fnsp.page.Beside;
import no.fnsp.sharing.SiteText;
import org.springframework.stereotype.Component;

/** What else is told beside the text of a treatment. Whatever is not to be had is left out; the text never waits for it. */
@Component
class Surroundings {

    private final OutsideParts outside;

    Surroundings(OutsideParts outside) {
        this.outside = outside;
    }

    Beside of(Visit visit, SiteText text) {
        return new Beside(null, outside.helsenorge(visit, text.details()), outside.waiting(visit, text.details()));
    }
}
