package no.fnsp.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Approvals;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.hearing.Hearing;
import no.fnsp.hearing.Hearings;
import no.fnsp.hearing.Remark;
import no.fnsp.hearing.Remarks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out where a case stands, from the words of its draft and what was said of exactly them. */
@Component
public class Standings {

    private final Definitions definitions;
    private final CaseNotes notes;
    private final Drafts drafts;
    private final Editions editions;
    private final Approvals approvals;
    private final Hearings hearings;
    private final Remarks remarks;

    Standings(
            Definitions definitions,
            CaseNotes notes,
            Drafts drafts,
            Editions editions,
            Approvals approvals,
            Hearings hearings,
            Remarks remarks) {
        this.definitions = definitions;
        this.notes = notes;
        this.drafts = drafts;
        this.editions = editions;
        this.approvals = approvals;
        this.hearings = hearings;
        this.remarks = remarks;
    }

    public Standing of(Case one, Instant now) {
        Definition definition = definitions.find(one.definition());
        Draft draft = one.runs() ? drafts.withId(one.draft()).orElse(null) : null;
        Set<UUID> writers = drafts.writers(one.draft());
        Hearing hearing = hearing(one);
        List<Standing.At> steps = draft == null
                ? definition.steps().stream()
                        .map(step -> new Standing.At(step, Standing.Progress.LATER, null, null, null, ""))
                        .toList()
                : steps(one, definition, facts(one, draft, writers, hearing, now), draft);
        return new Standing(
                one,
                definition,
                draft,
                steps,
                notes.back(one.id()).orElse(null),
                hearing,
                draft != null && isBehind(draft, now),
                writers);
    }

    private @Nullable Hearing hearing(Case one) {
        return notes.hearings(one.id()).stream()
                .flatMap(id -> hearings.find(id).stream())
                .filter(found -> !found.isCancelled())
                .findFirst()
                .orElse(null);
    }

    private boolean isBehind(Draft draft, Instant now) {
        UUID published = editions.published(draft.document(), draft.language(), now)
                .map(Edition::id)
                .orElse(null);
        return !Objects.equals(published, draft.basedOn());
    }

    /** What has been done, as far as it is about exactly these words. */
    private record Facts(List<Standing.At> done, @Nullable Hearing hearing) {

        Optional<Standing.At> of(Step step) {
            return done.stream().filter(one -> one.step().kind() == step.kind()).findFirst();
        }
    }

    private Facts facts(Case one, Draft draft, Set<UUID> writers, @Nullable Hearing hearing, Instant at) {
        var done = new ArrayList<Standing.At>();
        byte[] words = Editions.sha256(draft.body().canonical());
        List<Approval> ever = approvals.ofWords(draft.document(), draft.language(), words);
        List<Approval> now = approvals.ofChange(draft.document(), draft.language(), words);
        for (Step step : definitions.find(one.definition()).steps()) {
            // A professional vouches for words, whenever it was; the others for what readers would be shown instead of
            // what they see.
            approved(step, step.kind().isForOthers() ? now : ever, writers).ifPresent(done::add);
            if (step.kind() == Step.Kind.HEARING && hearing != null && isHeard(hearing, at)) {
                done.add(new Standing.At(step, Standing.Progress.DONE, hearing.openedBy(), hearing.until(), null, ""));
            }
            notes.skipped(one.id()).stream()
                    .filter(skipped -> skipped.step() == step.kind())
                    .map(skipped -> new Standing.At(
                            step, Standing.Progress.SKIPPED, skipped.by(), skipped.at(), null, skipped.reason()))
                    .forEach(done::add);
        }
        return new Facts(done, hearing);
    }

    /** The same person is never both writer and checker, nor writer and national approver: such an approval is none. */
    private static Optional<Standing.At> approved(Step step, List<Approval> given, Set<UUID> writers) {
        return step.kind()
                .approval()
                .flatMap(what -> given.stream()
                        .filter(one -> one.what() == what)
                        .filter(one -> !step.kind().isForOthers() || !writers.contains(one.by()))
                        .findFirst())
                .map(one -> new Standing.At(step, Standing.Progress.DONE, one.by(), one.at(), null, one.signed()));
    }

    /** Over or closed, and each remark has been taken in or not, with a reason. */
    private boolean isHeard(Hearing hearing, Instant now) {
        return !hearing.isOpen(now) && remarks.of(hearing.id()).stream().allMatch(Remark::isHandled);
    }

    private List<Standing.At> steps(Case one, Definition definition, Facts facts, Draft draft) {
        var steps = new ArrayList<Standing.At>();
        Instant since = later(later(one.begun(), notes.resumed(one.id()).orElse(one.begun())), draft.savedAt());
        boolean waiting = false;
        for (Step step : definition.steps()) {
            Optional<Standing.At> done = facts.of(step);
            if (done.isPresent()) {
                steps.add(done.get());
                since = waiting
                        ? since
                        : later(since, Objects.requireNonNull(done.get().at()));
            } else {
                steps.add(waiting ? later(step) : current(step, since, facts.hearing()));
                waiting = true;
            }
        }
        return steps;
    }

    private static Standing.At later(Step step) {
        return new Standing.At(step, Standing.Progress.LATER, null, null, null, "");
    }

    /** A hearing has the deadline that was set for it. */
    private static Standing.At current(Step step, Instant since, @Nullable Hearing hearing) {
        Instant usual = since.plus(Duration.ofDays(step.days()));
        Instant due = step.kind() == Step.Kind.HEARING && hearing != null ? hearing.until() : usual;
        return new Standing.At(step, Standing.Progress.CURRENT, null, since, due, "");
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
