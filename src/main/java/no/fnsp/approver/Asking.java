package no.fnsp.approver;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.approval.Vouching;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.jobs.Jobs;
import no.fnsp.jobs.WorkingDays;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.mail.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asking a professional to vouch for a draft, sending the link again, and taking it back. */
@Component("approverAsking")
public class Asking {

    private final Professionals professionals;
    private final Askable askable;
    private final Hindrances hindrances;
    private final Requests requests;
    private final Links links;
    private final Vouching vouching;
    private final Drafts drafts;
    private final RequestLetters letters;
    private final Outbox outbox;
    private final Jobs jobs;
    private final Journal journal;

    Asking(
            Professionals professionals,
            Askable askable,
            Hindrances hindrances,
            Requests requests,
            Links links,
            Vouching vouching,
            Drafts drafts,
            RequestLetters letters,
            Outbox outbox,
            Jobs jobs,
            Journal journal) {
        this.professionals = professionals;
        this.askable = askable;
        this.hindrances = hindrances;
        this.requests = requests;
        this.links = links;
        this.vouching = vouching;
        this.drafts = drafts;
        this.letters = letters;
        this.outbox = outbox;
        this.jobs = jobs;
        this.journal = journal;
    }

    /** @param read the draft as the asker read it @param expires when the link stops working */
    @Transactional
    public Asked ask(
            Permit permit,
            Document document,
            Draft read,
            UUID professional,
            String message,
            Instant expires,
            Instant at) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        Optional<Professional> known = askable.of(document, at).stream()
                .filter(one -> one.id().equals(professional))
                .findFirst();
        if (known.isEmpty()) {
            return new Asked.NotKnown();
        }
        return hindrances
                .of(permit, known.get(), message, expires, at)
                .orElseGet(() -> ask(permit, document, read, known.get(), message.strip(), expires, at));
    }

    private Asked ask(
            Permit permit,
            Document document,
            Draft read,
            Professional known,
            String message,
            Instant expires,
            Instant at) {
        byte[] words = Editions.sha256(
                drafts.withId(read.id()).map(Draft::body).orElse(read.body()).canonical());
        if (requests.waiting(known.id(), document.id(), read.language(), words).isPresent()) {
            return new Asked.Waits();
        }
        return vouching.freeze(permit, read, ChangeClass.PROFESSIONAL, at)
                .<Asked>map(edition -> new Asked.Ok(sent(permit, document, read, edition, known, message, expires, at)))
                .orElseGet(Asked.SavedSince::new);
    }

    private Request sent(
            Permit permit,
            Document document,
            Draft read,
            Edition edition,
            Professional known,
            String message,
            Instant expires,
            Instant at) {
        var request = new Request(
                UUID.randomUUID(),
                known.id(),
                known.state(),
                document.id(),
                read.language(),
                edition.id(),
                read.id(),
                read.lane(),
                message,
                permit.actor(),
                at,
                expires,
                null,
                null,
                null);
        requests.add(permit, request);
        links.renew(permit, request.id());
        record(permit, "approval.asked", document, request);
        outbox.post(permit, letters.asked(request, known));
        jobs.at(ReminderJob.NAME, request.id().toString(), WorkingDays.after(at, 3));
        return request;
    }

    /** A fresh link to the same; the one before works no more. @return whether it still waits for an answer, and the one it is for is there as before */
    @Transactional
    public boolean resend(Permit permit, Document document, UUID request, Instant at) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        Optional<Professional> reached = requests.find(request)
                .filter(one -> one.document().equals(document.id()) && one.waits(at))
                .flatMap(this::asBefore);
        reached.ifPresent(one -> {
            Request again = requests.hold(request).orElseThrow();
            links.renew(permit, request);
            outbox.post(permit, letters.asked(again, one));
            record(permit, "approval.asked-again", document, again);
        });
        return reached.isPresent();
    }

    /** Empty for who has left the register, or is reached otherwise than when they were asked. */
    Optional<Professional> asBefore(Request request) {
        Professional asked = professionals.as(request.state());
        return professionals.find(request.professional()).filter(asked::isReachedAs);
    }

    /** The link works no more. @return whether it still waited */
    @Transactional
    public boolean revoke(Permit permit, Document document, UUID request, Instant at) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        Optional<Request> waiting = requests.hold(request)
                .filter(one -> one.document().equals(document.id()))
                .filter(one -> requests.mark(permit, request, Requests.What.REVOKED, at));
        waiting.ifPresent(one -> {
            jobs.cancel(ReminderJob.NAME, request.toString());
            record(permit, "approval.ask-revoked", document, one);
        });
        return waiting.isPresent();
    }

    private void record(Permit permit, String act, Document document, Request request) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                document.id(),
                document.site(),
                Map.of(
                        "request", request.id().toString(),
                        "edition", request.edition().toString(),
                        "professional", request.professional().toString()),
                Set.of())); // readers see it when it is vouched for and published
    }
}
