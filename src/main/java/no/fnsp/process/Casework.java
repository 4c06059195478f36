package no.fnsp.process;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Vouching;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.hearing.Heard;
import no.fnsp.hearing.Hearings;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those who are asked do in a case: approve, skip, send back, ask the hospitals. */
@Component
public class Casework {

    private final HeldCases cases;
    private final CaseNotes notes;
    private final Vouching vouching;
    private final Hearings hearings;
    private final Handover handover;

    Casework(HeldCases cases, CaseNotes notes, Vouching vouching, Hearings hearings, Handover handover) {
        this.cases = cases;
        this.notes = notes;
        this.vouching = vouching;
        this.hearings = hearings;
        this.handover = handover;
    }

    /** Says of exactly the words that were read what the step wants said. @param profession of whoever vouches */
    @Transactional
    public Done approve(
            Permit permit, Document document, UUID id, Step.Kind kind, int revision, String profession, Instant at) {
        Approval.What what = kind.approval().orElse(Approval.What.NATIONAL);
        permit.mustAllow(right(what), document.site(), document.id());
        return cases.held(permit, document, id, revision, at)
                .<Done>map(held -> held.asRead()
                        ? said(permit, held, kind, what, profession, at)
                        : new Done.SavedSince(held.draft()))
                .orElseGet(Done.Already::new);
    }

    private static Right right(Approval.What what) {
        return switch (what) {
            case PROFESSIONAL -> Right.APPROVE;
            case EDITORIAL -> Right.EDIT;
            case NATIONAL -> Right.NATIONAL;
        };
    }

    private Done said(
            Permit permit, HeldCases.Held held, Step.Kind kind, Approval.What what, String profession, Instant at) {
        Optional<Done> hindrance = notNow(held.standing(), kind);
        if (hindrance.isPresent() || kind.approval().isEmpty()) {
            return hindrance.orElseGet(Done.NotYet::new); // what many answer, nobody approves
        }
        if (kind.isForOthers() && held.standing().writers().contains(permit.actor())) {
            return new Done.OwnText();
        }
        ChangeClass change = held.standing().about().change();
        return switch (vouching.vouch(permit, held.draft(), what, change, profession, at)) {
            case Vouching.Vouched.Ok ok -> new Done.Ok();
            case Vouching.Vouched.SavedSince since -> new Done.SavedSince(held.draft());
            case Vouching.Vouched.NoProfession none -> new Done.NoProfession();
        };
    }

    /** Steps are done in their order, and one at a time. */
    private static Optional<Done> notNow(Standing standing, Step.Kind kind) {
        if (standing.current().filter(one -> one.step().kind() == kind).isPresent()) {
            return Optional.empty();
        }
        boolean passed = standing.steps().stream().anyMatch(one -> one.step().kind() == kind && one.isPassed());
        return Optional.of(passed ? new Done.Already() : new Done.NotYet());
    }

    /** Passes a step by that may be passed by. Not for whoever wrote the text. */
    @Transactional
    public Done skip(Permit permit, Document document, UUID id, Step.Kind kind, String reason, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        Optional<HeldCases.Held> held = cases.asItIs(permit, document, id, at);
        if (held.isEmpty()) {
            return new Done.Already();
        }
        Standing standing = held.get().standing();
        Optional<Done> hindrance = notNow(standing, kind);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        if (!standing.definition().step(kind).map(Step::skippable).orElse(false)) {
            return new Done.NotSkippable();
        }
        if (standing.writers().contains(permit.actor())) {
            return new Done.OwnText();
        }
        if (kind == Step.Kind.HEARING && standing.hearing() != null) {
            return new Done.HearingRuns();
        }
        if (reason.isBlank() || reason.strip().length() > Case.LONGEST_REASON) {
            return reason.isBlank() ? new Done.NoWords() : new Done.TooLong();
        }
        notes.skip(permit, document, id, kind, reason.strip(), at);
        handover.tell(permit, standing.about(), at);
        return new Done.Ok();
    }

    /** Back to its writers, with what must be done first. By whoever is asked, or decides nationally. */
    @Transactional
    public Done sendBack(Permit permit, Document document, UUID id, String words, Instant at) {
        permit.mustAllow(permit.allows(Right.EDIT) ? Right.EDIT : Right.APPROVE, document.site(), document.id());
        Optional<HeldCases.Held> held = cases.asItIs(permit, document, id, at);
        if (held.isEmpty() || held.get().standing().back() != null) {
            return new Done.Already();
        }
        if (words.isBlank() || words.strip().length() > Case.LONGEST_MESSAGE) {
            return words.isBlank() ? new Done.NoWords() : new Done.TooLong();
        }
        notes.sendBack(permit, document, id, words.strip(), at);
        handover.author(permit, held.get().standing().about(), "sent-back", words.strip(), at);
        return new Done.Ok();
    }

    /** Asks the hospitals about exactly the words that were read. */
    @Transactional
    public Done openHearing(
            Permit permit,
            Document document,
            UUID id,
            int revision,
            Collection<UUID> invited,
            Instant due,
            Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        Optional<HeldCases.Held> held = cases.held(permit, document, id, revision, at);
        if (held.isEmpty()) {
            return new Done.Already();
        }
        if (!held.get().asRead()) {
            return new Done.SavedSince(held.get().draft());
        }
        Standing standing = held.get().standing();
        Optional<Done> hindrance = notNow(standing, Step.Kind.HEARING);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        return standing.hearing() != null
                ? new Done.HearingRuns()
                : opened(permit, document, held.get(), invited, due, at);
    }

    private Done opened(
            Permit permit, Document document, HeldCases.Held held, Collection<UUID> invited, Instant due, Instant at) {
        if (invited.isEmpty()) {
            return new Done.NobodyInvited();
        }
        if (!due.isAfter(at)) {
            return new Done.NoSuchDay();
        }
        ChangeClass change = held.standing().about().change();
        return vouching.freeze(permit, held.draft(), change, at)
                .map(candidate -> heard(permit, held, hearings.open(permit, document, candidate, invited, due, at)))
                .orElseGet(() -> new Done.SavedSince(held.draft()));
    }

    private Done heard(Permit permit, HeldCases.Held held, Heard heard) {
        return switch (heard) {
            case Heard.Ok ok -> {
                notes.sentToHearing(
                        permit, held.standing().about().id(), ok.hearing().id());
                yield new Done.Ok();
            }
            case Heard.NobodyInvited nobody -> new Done.NobodyInvited();
            case Heard.NoSuchDay none -> new Done.NoSuchDay();
            case Heard.TooLong tooLong -> new Done.TooLong();
            case Heard.NoReason none -> new Done.NoWords();
            case Heard.Ended ended -> new Done.Already();
            case Heard.NothingThere nothing -> new Done.Already();
        };
    }
}
