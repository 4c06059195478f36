package no.fnsp.hearing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hearings of proposed texts: opened, extended, closed and cancelled by those who decide nationally. */
@Component
public class Hearings {

    private static final int LONGEST_REASON = 1000;

    private final HearingRows rows;
    private final Journal journal;
    private final Deadlines deadlines;
    private final Endings endings;
    private final AskedSites asked;
    private final HospitalsTold telling;
    private final ObjectProvider<WaitsForHearing> waiting;

    Hearings(
            HearingRows rows,
            Journal journal,
            Deadlines deadlines,
            Endings endings,
            AskedSites asked,
            HospitalsTold telling,
            ObjectProvider<WaitsForHearing> waiting) {
        this.rows = rows;
        this.journal = journal;
        this.deadlines = deadlines;
        this.endings = endings;
        this.asked = asked;
        this.telling = telling;
        this.waiting = waiting;
    }

    public Optional<Hearing> find(UUID hearing) {
        return rows.find(hearing);
    }

    /** Those that a site is invited to, the newest first. */
    public List<Hearing> of(UUID site) {
        return rows.of(site);
    }

    /** Those that can be answered in time. */
    List<Hearing> open(Instant at) {
        return rows.open(at);
    }

    /** @param candidate an edition of the document that no reader is shown @param sites who is asked */
    @Transactional
    public Heard open(
            Permit permit, Document document, Edition candidate, Collection<UUID> sites, Instant due, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        if (sites.isEmpty()) {
            return new Heard.NobodyInvited();
        }
        if (!Deadlines.mayBe(due, at)) {
            return new Heard.NoSuchDay();
        }
        UUID id = rows.add(permit, document, candidate, at);
        deadlines.set(permit, document, id, due, "", at);
        record(permit, "hearing.opened", document, id);
        Set.copyOf(sites).forEach(site -> asked.invite(permit, document, id, site, at));
        Hearing opened = find(id).orElseThrow();
        telling.invited(permit, opened, sites, at);
        return new Heard.Ok(opened);
    }

    /** Asks more sites; those that are asked already are not asked again. */
    @Transactional
    public Heard invite(Permit permit, Document document, UUID hearing, Collection<UUID> sites, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        Optional<Hearing> found = held(document, hearing);
        if (found.isEmpty() || !found.get().isOpen(at)) {
            return found.isEmpty() ? new Heard.NothingThere() : new Heard.Ended();
        }
        List<UUID> news = Set.copyOf(sites).stream()
                .filter(site -> asked.invite(permit, document, hearing, site, at))
                .toList();
        telling.invited(permit, found.get(), news, at);
        return news.isEmpty() ? new Heard.NobodyInvited() : new Heard.Ok(found.get());
    }

    /** More time for all. What came late before is still late: it was when it came. */
    @Transactional
    public Heard extend(Permit permit, Document document, UUID hearing, Instant due, String reason, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        Optional<Hearing> found = held(document, hearing);
        if (found.isEmpty()) {
            return new Heard.NothingThere();
        }
        if (found.get().ending() != null) {
            return new Heard.Ended();
        }
        if (reason.length() > LONGEST_REASON) {
            return new Heard.TooLong(LONGEST_REASON);
        }
        if (!Deadlines.mayBe(due, at) || !due.isAfter(found.get().due())) {
            return new Heard.NoSuchDay();
        }
        deadlines.set(permit, document, hearing, due, reason.strip(), at);
        record(permit, "hearing.extended", document, hearing);
        Hearing extended = find(hearing).orElseThrow();
        telling.extended(permit, extended, at);
        return new Heard.Ok(extended);
    }

    /** Before its deadline: closed, and what was answered counts; or cancelled. */
    @Transactional
    public Heard end(Permit permit, Document document, UUID hearing, Hearing.How how, String reason, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        Optional<Hearing> found = held(document, hearing);
        if (found.isEmpty()) {
            return new Heard.NothingThere();
        }
        if (found.get().ending() != null
                || (how == Hearing.How.CLOSED && !found.get().isOpen(at))) {
            return new Heard.Ended();
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return reason.isBlank() ? new Heard.NoReason() : new Heard.TooLong(LONGEST_REASON);
        }
        return new Heard.Ok(ended(permit, document, hearing, how, reason.strip(), at));
    }

    /** The text it is about is not to be published after all. */
    @Transactional
    public void textGone(Permit permit, Document document, UUID hearing, String reason, Instant at) {
        permit.mustCover(document.site());
        held(document, hearing)
                .filter(one -> one.ending() == null)
                .ifPresent(one -> ended(permit, document, hearing, Hearing.How.CANCELLED, reason, at));
    }

    private Hearing ended(Permit permit, Document document, UUID hearing, Hearing.How how, String reason, Instant at) {
        endings.end(permit, document, hearing, how, reason, at);
        record(permit, "hearing." + how.key(), document, hearing);
        Hearing ended = find(hearing).orElseThrow();
        telling.ended(permit, ended, at);
        moved(permit, ended, at);
        return ended;
    }

    void moved(Permit permit, Hearing hearing, Instant at) {
        waiting.orderedStream().forEach(one -> one.moved(permit, hearing, at));
    }

    /** Two who end it, or answer it, do so one after the other. */
    Optional<Hearing> held(Document document, UUID hearing) {
        return rows.hold(document, hearing);
    }

    private void record(Permit permit, String act, Document document, UUID hearing) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                document.id(),
                document.site(),
                Map.of("hearing", hearing.toString()),
                Set.of())); // readers are shown nothing of it
    }
}
