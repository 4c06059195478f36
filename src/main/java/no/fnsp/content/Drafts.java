package no.fnsp.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Journal;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of a document: one per language and lane, which everybody who writes there shares. */
@Repository
public class Drafts {

    private final Saves saves;
    private final PastDrafts past;
    private final Saving saving;
    private final Beginnings beginnings;
    private final CatchingUp catchingUp;
    private final Editions editions;
    private final Journal journal;

    Drafts(
            Saves saves,
            PastDrafts past,
            Saving saving,
            Beginnings beginnings,
            CatchingUp catchingUp,
            Editions editions,
            Journal journal) {
        this.saves = saves;
        this.past = past;
        this.saving = saving;
        this.beginnings = beginnings;
        this.catchingUp = catchingUp;
        this.editions = editions;
        this.journal = journal;
    }

    public Optional<Draft> find(UUID document, Language language, Draft.Lane lane) {
        return saves.find(document, language, lane);
    }

    public Optional<Draft> withId(UUID id) {
        return saves.drafts("d.id = :id")
                .param("id", id)
                .query((row, i) -> saves.draft(row))
                .optional();
    }

    /** Every draft of a document. */
    public List<Draft> of(UUID document) {
        return saves.drafts("d.document = :document")
                .param("document", document)
                .query((row, i) -> saves.draft(row))
                .list();
    }

    /** Everybody who has written in a draft. Who let it be merged with what was published meanwhile has not. */
    public Set<UUID> writers(UUID draft) {
        return saves.writers(draft);
    }

    /** What a draft said in one of its revisions; empty when that was pruned, or never was. */
    public Optional<Body> said(UUID draft, int revision) {
        return saves.body(draft, revision);
    }

    /**
     * Starts a draft from the published edition, or from nothing. Block ids in the body are assigned here. When the lane has
     * a draft already, as when two windows are opened at once, it is that one, with the words it has.
     *
     * @throws IllegalArgumentException when the body is over {@link Size#LIMIT}
     */
    @Transactional
    public Draft start(Permit permit, Document document, Language language, Draft.Lane lane, Body body, Instant at) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        List<Edition> published = editions.published(document.id(), at);
        Optional<Edition> base =
                published.stream().filter(one -> one.language() == language).findFirst();
        return beginnings.begin(permit, document, language, lane, Beginnings.named(body, base, published), base, base);
    }

    /**
     * Starts the first draft of a variant with what an edition of the main text says. Chapters and blocks keep their ids, so that the
     * two can be compared and merged.
     */
    @Transactional
    public Draft startAs(Permit permit, Document variant, Edition main) {
        permit.mustAllow(Right.EDIT, variant.site(), variant.id());
        return beginnings.begin(
                permit,
                variant,
                main.language(),
                Draft.Lane.ORDINARY,
                main.body(),
                Optional.empty(),
                Optional.of(main));
    }

    /** Saves what was written on top of the revision the writer had read; 0 when the writer has not read any. */
    @Transactional
    public Saved save(Permit permit, Document document, UUID draft, int basedOnRevision, Body body) {
        return save(permit, document, draft, basedOnRevision, body, null);
    }

    /**
     * As {@link #save(Permit, Document, UUID, int, Body)}.
     *
     * @param sitting names the open window that saves, for as long as it is open: a save that it never got the answer to is
     *     known as its own the next time
     */
    @Transactional
    public Saved save(
            Permit permit, Document document, UUID draft, int basedOnRevision, Body body, @Nullable UUID sitting) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        return saving.save(permit, document, draft, new Saving.Written(basedOnRevision, body, sitting, true));
    }

    /**
     * Throws the draft away. What it said stands in the history, from where it can be restored.
     *
     * @param readRevision what the editor has seen; a draft that somebody else has saved in since stays
     */
    @Transactional
    public Discarded discard(Permit permit, Document document, UUID draft, int readRevision) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        Optional<Draft> current = saving.held(document, draft);
        if (current.isEmpty()) {
            return new Discarded.Gone(past.of(document.id(), draft));
        }
        if (hasOthersSince(permit, current.get(), readRevision)) {
            return new Discarded.SavedSince(current.get());
        }
        past.discard(permit, document, current.get());
        journal.record(DraftActs.of(permit, "draft.discarded", document, current.get()));
        return new Discarded.Ok();
    }

    /** A form that saves by itself is behind its writer's own saves, and those they know. */
    private boolean hasOthersSince(Permit permit, Draft current, int readRevision) {
        return saves.since(current.id(), readRevision).stream()
                .anyMatch(save -> !save.author().equals(permit.actor()));
    }

    /** What became of a draft that is no more. */
    public Ended ended(Document document, UUID draft) {
        return past.of(document.id(), draft);
    }

    /**
     * Another edition was published since the draft began: what that changed is taken into the draft, paragraph by paragraph,
     * and the draft builds on it from now on. Where both changed the same, nothing is written unless {@code mine} is said.
     *
     * @param mine whether the draft's words shall stand in the disputed places, now that a person has looked at them
     */
    @Transactional
    public Saved catchUp(Permit permit, Document document, Draft read, Edition published, boolean mine) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        Optional<Draft> current = saving.held(document, read.id());
        if (current.isEmpty()) {
            return new Saved.Gone(past.of(document.id(), read.id()));
        }
        boolean decided = mine && current.get().revision() == read.revision();
        return catchingUp.with(permit, document, current.get(), published, decided);
    }

    /**
     * Whether the draft is still as it was read; if so, nobody saves in it until the transaction is over. Nor is anything else of the
     * document published meanwhile: the other lane would be published past what this one has just changed.
     */
    public boolean hold(Permit permit, Document document, Draft draft) {
        permit.mustCover(document.site());
        saves.alone(document.id());
        return saves.hold(document.id(), draft.id())
                .map(revision -> revision == draft.revision())
                .orElse(false);
    }

    /** The draft, which the transaction holds, says no more than this edition does; whoever saves in it will be told so. */
    public void became(Permit permit, Document document, Draft draft, Edition edition) {
        permit.mustCover(document.site());
        past.became(permit, document, draft, edition);
    }
}
