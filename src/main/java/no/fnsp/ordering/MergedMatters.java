package no.fnsp.ordering;

import java.time.Instant;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Journal;
import org.springframework.stereotype.Component;

/** What was merged with something that will not be done after all waits for an answer of its own again. */
@Component
class MergedMatters {

    private final Matters matters;
    private final MatterNews told;
    private final Journal journal;

    MergedMatters(Matters matters, MatterNews told, Journal journal) {
        this.matters = matters;
        this.told = told;
        this.journal = journal;
    }

    /** Those that were merged with {@code ended} are open again, and both sides are told: an answer to one is no answer to another. */
    void openAgain(Permit permit, Matter ended, Instant at) {
        for (Matter other : matters.mergedInto(ended.id())) {
            if (matters.hold(other)) {
                matters.move(permit, other, other.standing().next(State.ASKED, "", permit.actor(), at));
                Matter now = matters.find(other.id()).orElseThrow();
                journal.record(MatterActs.of(permit, "opened-again", now));
                told.askers(permit, now, "opened-again", at);
                told.deciders(permit, now, "opened-again", at);
            }
        }
    }
}
