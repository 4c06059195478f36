package no.fnsp.studydesk;

import java.util.Optional;
import no.fnsp.identity.Permit;
import no.fnsp.study.AtDesk;
import no.fnsp.study.Draft;
import no.fnsp.study.Leader;
import no.fnsp.study.Study;

/** One study at the desk of its site, found through who asks. Never changes. @param published what readers see; empty for nothing yet */
record One(Here here, AtDesk study, Permit permit, Draft draft, Optional<Study> published, Optional<Leader> leader) {

    String to(String rest) {
        return here.to("/" + study.id() + rest);
    }

    /** What it is called. */
    String title() {
        String title = draft.sheet().title();
        return title.isEmpty() ? here.words().get("studydesk.untitled") : title;
    }
}
