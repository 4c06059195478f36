package no.fnsp.ordering;

import java.time.Instant;
import no.fnsp.approval.Gatekeeper;
import no.fnsp.content.Document;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Ended;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Journal;
import org.springframework.stereotype.Component;

/** When readers see what was asked for, whoever asked is told. Stops nothing. */
@Component
class TakenIn implements Gatekeeper {

    private final Matters matters;
    private final Drafts drafts;
    private final Replacing replacing;
    private final MatterNews told;
    private final Journal journal;

    TakenIn(Matters matters, Drafts drafts, Replacing replacing, MatterNews told, Journal journal) {
        this.matters = matters;
        this.drafts = drafts;
        this.replacing = replacing;
        this.told = told;
        this.journal = journal;
    }

    @Override
    public void passed(Passage passage) {
        Document document = passage.document();
        for (Matter matter : matters.acceptedAs(document.id())) {
            if (isIn(matter, document, passage.edition()) && matters.hold(matter)) {
                done(passage.permit(), matter, passage.edition(), passage.at());
            }
        }
        replacing.published(passage.permit(), document, passage.edition(), passage.at());
    }

    /** An order or variant is done with the first edition; a change with the edition that its draft became. */
    private boolean isIn(Matter matter, Document document, Edition edition) {
        return matter.what() != What.CHANGE
                || matter.standing().draft() != null
                        && drafts.ended(document, matter.standing().draft()) instanceof Ended.Became became
                        && became.edition().equals(edition.id());
    }

    private void done(Permit permit, Matter matter, Edition edition, Instant at) {
        Standing next = matter.standing()
                .next(State.DONE, matter.standing().reason(), permit.actor(), at)
                .seen(edition.id());
        matters.move(permit, matter, next);
        Matter now = matters.find(matter.id()).orElseThrow();
        journal.record(MatterActs.of(permit, "done", now));
        told.askers(permit, now, "done", at);
    }
}
