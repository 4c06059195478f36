package no.fnsp.process;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Meaning;
import no.fnsp.approval.Vouching;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.hearing.Heard;
import no.fnsp.hearing.Hearing;
import no.fnsp.hearing.Hearings;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.text.Touched;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do in a case: send, approve, skip, send back, take back, ask the hospitals. */
@Component
public class Casework {

    private final Cases cases;
    private final Definitions definitions;
    private final Standings standings;
    private final Applies applies;
    private final Drafts drafts;
    private final Editions editions;
    private final Vouching vouching;
    private final Hearings hearings;
    private final Handover handover;

    Casework(
            Cases cases,
            Definitions definitions,
            Standings standings,
            Applies applies,
            Drafts drafts,
            Editions editions,
            Vouching vouching,
            Hearings hearings,
            Handover handover) {
        this.cases = cases;
        this.definitions = definitions;
        this.standings = standings;
        this.applies = applies;
        this.drafts = drafts;
        this.editions = editions;
        this.vouching = vouching;
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
        Draft held = drafts.withId(read.id()).orElseThrow();
        Optional<Case> runs = cases.running(held.id());
        if (runs.isPresent()) {
            return new Begun.Runs(runs.get());
        }
        Optional<Edition> published = editions.published(document.id(), held.language(), at);
        ChangeClass really = published.isEmpty() ? ChangeClass.NEW : change;
        if (!applies.to(document, at) || definitions.now(really).steps().isEmpty()) {
            return new Begun.NotNeeded();
        }
        Set<Touched> touched = published
                .map(old -> Meaning.unanswered(document, old.body(), held.body(), really, reason))
                .orElse(Set.of());
        return touched.isEmpty()
                ? begun(permit, document, held, really, reason, message, at)
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

    /** Says of exactly the words that were read what the step wants said. @param profession of whoever vouches */
    @Transactional
    public Done approve(
            Permit permit,
            Document document,
            UUID id,
            Step.Kind kind,
            int revision,
            String profession,
            Instant at) {
        Approval.What what = kind.approval().orElse(Approval.What.NATIONAL);
        permit.mustAllow(right(what), document.site(), document.id());
        return held(permit, document, id, revision, at)
                .map(held -> held.isRight() ? said(permit, held, kind, what, profession, at) : held.wrong())
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
            Permit permit, Held held, Step.Kind kind, Approval.What what, String profession, Instant at) {
        Optional<Done> hindrance = notNow(held.standing(), kind);
        if (hindrance.isPresent()) {
            return hindrance.get();
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
        boolean passed = standing.steps().stream()
                .anyMatch(one -> one.step().kind() == kind && one.isPassed());
        return Optional.of(passed ? new Done.Already() : new Done.NotYet());
    }

    /** The case and its draft, which nobody else changes until the transaction is over. */
    private record Held(Standing standing, Draft draft, boolean isRight) {
        Done wrong() {
            return new Done.SavedSince(draft);
        }
    }

    /** Empty when the case has ended. */
    private Optional<Held> held(Permit permit, Document document, UUID id, int revision, Instant at) {
        Optional<Case> found = running(document, id);
        Optional<Draft> draft = found.flatMap(one -> drafts.withId(one.draft()));
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        boolean right = drafts.hold(permit, document, draft.get().asRead(revision));
        // Somebody may have ended it while we waited for the draft.
        return running(document, id)
                .flatMap(one -> drafts.withId(one.draft())
                        .map(now -> new Held(standings.of(one, at), now, right)));
    }

    private Optional<Case> running(Document document, UUID id) {
        return cases.find(id).filter(one -> one.runs() && one.document().equals(document.id()));
    }

    /** Passes a step by that may be passed by. Not for whoever wrote the text. */
    @Transactional
    public Done skip(Permit permit, Document document, UUID id, Step.Kind kind, String reason, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        Optional<Held> held = asItIs(permit, document, id, at);
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
        cases.skip(permit, document, id, kind, reason.strip(), at);
        handover.tell(permit, standing.about(), at);
        return new Done.Ok();
    }

    private Optional<Held> asItIs(Permit permit, Document document, UUID id, Instant at) {
        int revision = running(document, id)
                .flatMap(one -> drafts.withId(one.draft()))
                .map(Draft::revision)
                .orElse(0);
        return held(permit, document, id, revision, at);
    }

    /** Back to its writers, with what must be done first. By whoever is asked, or decides nationally. */
    @Transactional
    public Done sendBack(Permit permit, Document document, UUID id, String words, Instant at) {
        permit.mustAllow(permit.allows(Right.EDIT) ? Right.EDIT : Right.APPROVE, document.site(), document.id());
        Optional<Held> held = asItIs(permit, document, id, at);
        if (held.isEmpty() || held.get().standing().back() != null) {
            return new Done.Already();
        }
        if (words.isBlank() || words.strip().length() > Case.LONGEST_MESSAGE) {
            return words.isBlank() ? new Done.NoWords() : new Done.TooLong();
        }
        cases.sendBack(permit, document, id, words.strip(), at);
        handover.author(permit, held.get().standing().about(), "sent-back", words.strip(), at);
        return new Done.Ok();
    }

    /** On again, when its writers have done what was asked. */
    @Transactional
    public Done resume(Permit permit, Document document, UUID id, Instant at) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        Optional<Held> held = asItIs(permit, document, id, at);
        if (held.isEmpty() || held.get().standing().back() == null) {
            return new Done.Already();
        }
        cases.resume(permit, document, id, at);
        handover.tell(permit, held.get().standing().about(), at);
        return new Done.Ok();
    }

    /** Out of the process. What was said of its words stays said, should it be sent again. */
    @Transactional
    public Done takeBack(Permit permit, Document document, UUID id, String words, Instant at) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        Optional<Held> held = asItIs(permit, document, id, at);
        if (held.isEmpty()) {
            return new Done.Already();
        }
        if (words.isBlank() || words.strip().length() > Case.LONGEST_REASON) {
            return words.isBlank() ? new Done.NoWords() : new Done.TooLong();
        }
        Standing standing = held.get().standing();
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
        Optional<Held> held = held(permit, document, id, revision, at);
        if (held.isEmpty()) {
            return new Done.Already();
        }
        if (!held.get().isRight()) {
            return held.get().wrong();
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
            Permit permit, Document document, Held held, Collection<UUID> invited, Instant due, Instant at) {
        if (invited.isEmpty()) {
            return new Done.NobodyInvited();
        }
        if (!due.isAfter(at)) {
            return new Done.NoSuchDay();
        }
        Draft draft = held.draft();
        Edition candidate = editions.add(
                permit,
                document,
                draft.language(),
                draft.body(),
                draft.basedOn() == null
                        ? Editions.Change.first()
                        : new Editions.Change(
                                held.standing().about().change(),
                                Objects.requireNonNull(draft.basedOn()),
                                null,
                                null));
        return switch (hearings.open(permit, document, candidate, invited, due, at)) {
            case Heard.Ok ok -> {
                cases.sentToHearing(permit, held.standing().about().id(), ok.hearing().id());
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
