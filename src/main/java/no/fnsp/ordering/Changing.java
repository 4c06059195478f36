package no.fnsp.ordering;

import java.time.Instant;
import java.util.Optional;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A change that was asked for will be made: it is bound to the draft that takes it in, and is done when that is published. */
@Component
public class Changing {

    private final Matters matters;
    private final Deciders deciders;
    private final Documents documents;
    private final Editions editions;
    private final Drafts drafts;
    private final MatterNews told;
    private final Journal journal;

    Changing(
            Matters matters,
            Deciders deciders,
            Documents documents,
            Editions editions,
            Drafts drafts,
            MatterNews told,
            Journal journal) {
        this.matters = matters;
        this.deciders = deciders;
        this.documents = documents;
        this.editions = editions;
        this.drafts = drafts;
        this.told = told;
        this.journal = journal;
    }

    /** @param reason what whoever asked is told; may be blank */
    @Transactional
    public Answered accept(Permit permit, Matter read, String reason, Instant at) {
        deciders.mustBe(permit, read);
        if (!matters.hold(read) || !read.isOpen() || read.what() != What.CHANGE || read.document() == null) {
            return new Answered.DecidedSince(matters.find(read.id()).orElseThrow());
        }
        Document text = documents.find(read.document()).orElseThrow();
        Optional<Edition> published =
                editions.published(text.id(), read.change().language(), at);
        if (published.isEmpty()) {
            return new Answered.Impossible(Answered.Why.TEXT_IS_GONE);
        }
        Draft draft = drafts.start(
                permit,
                text,
                read.change().language(),
                Draft.Lane.ORDINARY,
                published.get().body(),
                at);
        matters.move(
                permit,
                read,
                read.standing()
                        .next(State.ACCEPTED, reason.strip(), permit.actor(), at)
                        .opened(text.concept(), text.id(), draft.id()));
        Matter now = matters.find(read.id()).orElseThrow();
        journal.record(MatterActs.of(permit, "accepted", now));
        told.askers(permit, now, "accepted", at);
        told.authorsOfChange(permit, now, text, at);
        return new Answered.Ok(now);
    }
}
