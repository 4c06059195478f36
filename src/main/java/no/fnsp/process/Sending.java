package no.fnsp.process;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.approval.Meaning;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.hearing.Hearing;
import no.fnsp.hearing.Hearings;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.text.Touched;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What writers do with a case: send a draft into the process, send it on again, take it back. */
@Component
public class Sending {

    private final Cases cases;
    private final HeldCases held;
    private final CaseNotes notes;
    private final Definitions definitions;
    private final Applies applies;
    private final Drafts drafts;
    private final Editions editions;
    private final Hearings hearings;
    private final Handover handover;

    Sending(
            Cases cases,
            HeldCases held,
            CaseNotes notes,
            Definitions definitions,
            Applies applies,
            Drafts drafts,
            Editions editions,
            Hearings hearings,
            Handover handover) {
        this.cases = cases;
        this.held = held;
        this.notes = notes;
        this.definitions = definitions;
        this.applies = applies;
        this.drafts = drafts;
        this.editions = editions;
        this.hearings = hearings;
        this.handover = handover;
    }

    /**
     * Sends a draft into the process.
     *
     * @param read the draft as its sender read it
     * @param change what kind of change it is; a text that is not published now is new, whatever is said
     * @param reason why an editorial change touches a number or the like
     */
    @Transactional
    public Begun begin(
            Permit permit,
            Document document,
            Draft read,
            ChangeClass change,
            String reason,
            String message,
            Instant at) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        if (reason.strip().length() > Case.LONGEST_REASON || message.strip().length() > Case.LONGEST_MESSAGE) {
            return new Begun.TooLong();
        }
        if (!drafts.hold(permit, document, read)) {
            return drafts.withId(read.id()).<Begun>map(Begun.SavedSince::new).orElseGet(Begun.NothingThere::new);
        }
        Draft written = drafts.withId(read.id()).orElseThrow();
        Optional<Case> runs = cases.running(written.id());
        if (runs.isPresent()) {
            return new Begun.Runs(runs.get());
        }
        Optional<Edition> published = editions.published(document.id(), written.language(), at);
        ChangeClass really = published.isEmpty() ? ChangeClass.NEW : change;
        if (!applies.to(document, at) || definitions.now(really).steps().isEmpty()) {
            return new Begun.NotNeeded();
        }
        Set<Touched> touched = published
                .map(old -> Meaning.unanswered(document, old.body(), written.body(), really, reason))
                .orElse(Set.of());
        return touched.isEmpty()
                ? begun(permit, document, written, really, reason, message, at)
                : new Begun.NeedsReason(touched);
    }

    private Begun begun(
            Permit permit,
            Document document,
            Draft draft,
            ChangeClass change,
            String reason,
            String message,
            Instant at) {
        UUID definition = definitions.now(change).id();
        UUID id = cases.add(permit, document, draft, change, reason.strip(), message.strip(), definition, at);
        Case begun = cases.find(id).orElseThrow();
        handover.tell(permit, begun, at);
        return new Begun.Ok(begun);
    }

    /** On again, when its writers have done what was asked. */
    @Transactional
    public Done resume(Permit permit, Document document, UUID id, Instant at) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        Optional<HeldCases.Held> found = held.asItIs(permit, document, id, at);
        if (found.isEmpty() || found.get().standing().back() == null) {
            return new Done.Already();
        }
        notes.resume(permit, document, id, at);
        handover.tell(permit, found.get().standing().about(), at);
        return new Done.Ok();
    }

    /** Out of the process. What was said of its words stays said, should it be sent again. */
    @Transactional
    public Done takeBack(Permit permit, Document document, UUID id, String words, Instant at) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        Optional<HeldCases.Held> found = held.asItIs(permit, document, id, at);
        if (found.isEmpty()) {
            return new Done.Already();
        }
        if (words.isBlank() || words.strip().length() > Case.LONGEST_REASON) {
            return words.isBlank() ? new Done.NoWords() : new Done.TooLong();
        }
        Standing standing = found.get().standing();
        cases.end(permit, document, standing.about(), Case.How.TAKEN_BACK, words.strip(), at);
        cancelHearing(permit, document, standing, words.strip(), at);
        return new Done.Ok();
    }

    void cancelHearing(Permit permit, Document document, Standing standing, String why, Instant at) {
        Hearing hearing = standing.hearing();
        if (hearing != null && hearing.isOpen(at)) {
            hearings.textGone(permit, document, hearing.id(), why, at);
        }
    }
}
