package no.fnsp.studydesk;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.study.AtDesk;
import no.fnsp.study.Draft;
import no.fnsp.study.Leader;
import no.fnsp.study.Study;
import org.jspecify.annotations.Nullable;

/** One study at the desk of its site, found through who asks. Never changes. @param published what readers see; empty for nothing yet */
record One(Here here, AtDesk study, Permit permit, Draft draft, Optional<Study> published, Optional<Leader> leader) {

    String to(String rest) {
        return here.to("/" + study.id() + rest);
    }

    /** An id as a form sends it back; null for none. */
    static @Nullable UUID id(String written) {
        return written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(written) : null;
    }

    /** What it is called. */
    String title() {
        String title = draft.sheet().title();
        return title.isEmpty() ? here.words().get("studydesk.untitled") : title;
    }
}
