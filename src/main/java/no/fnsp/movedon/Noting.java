package no.fnsp.movedon;

import java.time.Instant;
import no.fnsp.approval.Gatekeeper;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.jobs.Jobs;
import no.fnsp.sharing.ChangedChapters;
import no.fnsp.sharing.LastDates;
import no.fnsp.store.DatabaseClock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Notes of every edition, as it is published, what tasks are derived from: the chapters that local changes are about, and until
 * when sites may wait. The same few rows however many sites have the text.
 */
// Whoever else hears of the edition finds its last date.
@Order(0)
@Component
class Noting implements Gatekeeper {

    private final ChangedChapters chapters;
    private final LastDates lastDates;
    private final Jobs jobs;
    private final DatabaseClock clock;

    Noting(ChangedChapters chapters, LastDates lastDates, Jobs jobs, DatabaseClock clock) {
        this.chapters = chapters;
        this.lastDates = lastDates;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void passed(Passage passage) {
        Document document = passage.document();
        chapters.note(passage.permit(), document.site(), passage.edition());
        if (document.kind().isPatientInformation()) {
            tellLater(passage.edition());
            Instant last = lastDates.begin(passage.permit(), document, passage.edition(), passage.at());
            if (last.isAfter(clock.now())) {
                jobs.at(LastDateJob.NAME, passage.edition().id().toString(), last);
            }
        }
    }

    /** A text that is new waits for nobody, and what is critical is told by itself. */
    private void tellLater(Edition edition) {
        if (edition.changeClass() == ChangeClass.PROFESSIONAL || edition.changeClass() == ChangeClass.REPLACEMENT) {
            jobs.at(NewTasksJob.NAME, edition.id().toString(), clock.now());
        }
    }
}
