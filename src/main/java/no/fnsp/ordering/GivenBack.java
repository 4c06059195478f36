package no.fnsp.ordering;

import java.time.Instant;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.WaitsForDraft;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Journal;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** A change that was accepted goes back to those who decide when its draft is thrown away: else it would be said to be made for ever. */
@Component
class GivenBack implements WaitsForDraft {

    private final Matters matters;
    private final MatterNews told;
    private final Journal journal;
    private final DatabaseClock clock;

    GivenBack(Matters matters, MatterNews told, Journal journal, DatabaseClock clock) {
        this.matters = matters;
        this.told = told;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void discarded(Permit permit, Document document, Draft draft) {
        permit.mustCover(document.site());
        Instant now = clock.now();
        matters.acceptedAs(document.id()).stream()
                .filter(matter -> matter.what() == What.CHANGE
                        && draft.id().equals(matter.standing().draft()))
                .filter(matters::hold)
                .forEach(matter -> giveBack(permit, matter, document, now));
    }

    private void giveBack(Permit permit, Matter held, Document document, Instant at) {
        Standing before = held.standing();
        matters.move(
                permit,
                held,
                before.next(State.WITHOUT_DRAFT, before.reason(), permit.actor(), at)
                        .opened(before.concept(), document.id(), null));
        Matter now = matters.find(held.id()).orElseThrow();
        journal.record(MatterActs.of(permit, "given-back", now));
        told.deciders(permit, now, "given-back", at);
    }

    /** {@link TakenIn} sees to it. */
    @Override
    public void became(Permit permit, Document document, Draft draft, Edition edition) {
        permit.mustCover(document.site());
    }
}
