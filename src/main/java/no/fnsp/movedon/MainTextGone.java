package no.fnsp.movedon;

import java.time.Instant;
import no.fnsp.approval.WaitsForText;
import no.fnsp.content.Document;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.jobs.Jobs;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** When a main text is taken away, the sites that show a variant of it keep their page, and are told that somebody must look at that. */
@Component
class MainTextGone implements WaitsForText {

    private final Editions editions;
    private final Jobs jobs;

    MainTextGone(Editions editions, Jobs jobs) {
        this.editions = editions;
        this.jobs = jobs;
    }

    @Override
    public void withdrawn(Permit permit, Document document, Words why, Instant at) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        if (document.kind().isPatientInformation()) {
            editions.endedAt(document.id(), at)
                    .forEach(edition -> jobs.at(NewTasksJob.NAME, edition.id().toString(), at));
        }
    }
}
