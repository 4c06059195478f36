package no.fnsp.ordering;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.content.Concept;
import no.fnsp.content.Concepts;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Journal;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answering what was asked for without opening a text: with a question, a refusal, or by merging it. */
@Component
public class Deciding {

    private final Matters matters;
    private final MatterRemarks remarks;
    private final Concepts concepts;
    private final Deciders deciders;
    private final MergedMatters merged;
    private final MatterNews told;
    private final Journal journal;

    Deciding(
            Matters matters,
            MatterRemarks remarks,
            Concepts concepts,
            Deciders deciders,
            MergedMatters merged,
            MatterNews told,
            Journal journal) {
        this.matters = matters;
        this.remarks = remarks;
        this.concepts = concepts;
        this.deciders = deciders;
        this.merged = merged;
        this.told = told;
        this.journal = journal;
    }

    /** Asks something back. @param question at most 4000 characters, not blank */
    @Transactional
    public Answered ask(Permit permit, Matter read, String question, Instant at) {
        deciders.mustBe(permit, read);
        if (!matters.hold(read) || !read.isOpen()) {
            return since(read);
        }
        remarks.add(permit, read, true, question.strip());
        return moved(permit, read, read.standing().next(State.CLARIFYING, "", permit.actor(), at), "question", at);
    }

    /** Whoever wants it answers; it may be said at any time, also after it was decided. */
    @Transactional
    public void answer(Permit permit, Matter matter, String words, Instant at) {
        permit.mustAllow(Right.READ, matter.site());
        remarks.add(permit, matter, false, words.strip());
        journal.record(MatterActs.of(permit, "answered", matter));
        told.deciders(permit, matter, "answered", at);
    }

    /** Will not be done. @param reason what whoever asked is told; not blank */
    @Transactional
    public Answered decline(Permit permit, Matter read, String reason, Instant at) {
        deciders.mustBe(permit, read);
        if (!matters.hold(read) || !read.isOpen()) {
            return since(read);
        }
        Standing next = read.standing().next(State.DECLINED, reason.strip(), permit.actor(), at);
        Answered done = moved(permit, read, next, "declined", at);
        merged.openAgain(permit, read, at);
        return done;
    }

    /** Is dealt with in another one of the same kind, whose asker is told too. */
    @Transactional
    public Answered merge(Permit permit, Matter read, Matter other, String reason, Instant at) {
        deciders.mustBe(permit, read);
        if (!matters.hold(read, other.id()) || !read.isOpen()) {
            return since(read);
        }
        Matter into = matters.find(other.id()).orElseThrow();
        boolean fits = into.what() == read.what()
                && !into.id().equals(read.id())
                && (read.what() == What.ORDER || Objects.equals(into.document(), read.document()));
        if (!fits || !into.state().isAlive()) {
            return new Answered.Impossible(Answered.Why.OTHER_IS_CLOSED);
        }
        Standing next = read.standing()
                .next(State.MERGED, reason.strip(), permit.actor(), at)
                .into(into.id(), null);
        UUID concept = into.standing().concept();
        if (concept != null) {
            concepts.find(concept, at).ifPresent(known -> name(permit, known, read, at));
        }
        told.askers(permit, into, "joined", at);
        return moved(permit, read, next, "merged", at);
    }

    /** The thing has a concept already: what it was called in the order is a synonym of it from now on. */
    @Transactional
    public Answered mergeWith(Permit permit, Matter read, Concept concept, String reason, Instant at) {
        permit.mustAllow(Right.NATIONAL);
        if (!matters.hold(read) || !read.isOpen() || read.what() != What.ORDER) {
            return since(read);
        }
        name(permit, concept, read, at);
        Standing next = read.standing()
                .next(State.MERGED, reason.strip(), permit.actor(), at)
                .into(null, concept.id());
        return moved(permit, read, next, "merged", at);
    }

    private void name(Permit permit, Concept concept, Matter order, Instant at) {
        Language language = order.page().languages().stream().findFirst().orElse(Language.NB);
        var names = new EnumMap<Language, List<String>>(Language.class);
        names.putAll(concept.names());
        var all = new LinkedHashSet<>(names.getOrDefault(language, List.of()));
        all.add(order.title());
        all.addAll(order.page().synonyms());
        names.put(language, List.copyOf(Names.distinct(all)));
        concepts.set(
                permit,
                new Concept(
                        concept.id(),
                        concept.key(),
                        concept.type(),
                        names,
                        Codes.together(concept.codes(), order.page().codes()),
                        concept.themes()),
                at);
    }

    private Answered moved(Permit permit, Matter held, Standing next, String act, Instant at) {
        matters.move(permit, held, next);
        Matter now = matters.find(held.id()).orElseThrow();
        journal.record(MatterActs.of(permit, act, now));
        told.askers(permit, now, act, at);
        return new Answered.Ok(now);
    }

    private Answered since(Matter read) {
        return new Answered.DecidedSince(matters.find(read.id()).orElseThrow());
    }
}
