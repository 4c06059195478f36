package no.fnsp.approval;

import java.time.Instant;
import java.util.Optional;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A professional vouches for what a draft says, before readers see it. What is vouched for is written down as an edition that nobody
 * is shown; published in the same words, the text has that approval, and in other words it has none.
 */
@Component
public class Vouching {

    private final Documents documents;
    private final Drafts drafts;
    private final Editions editions;
    private final Approvals approvals;

    Vouching(Documents documents, Drafts drafts, Editions editions, Approvals approvals) {
        this.documents = documents;
        this.drafts = drafts;
        this.editions = editions;
        this.approvals = approvals;
    }

    /** What came of it. Only after {@code Ok} has anything changed. */
    public sealed interface Vouched {

        record Ok(Edition edition) implements Vouched {}

        /** Somebody has saved since; nobody vouches for words they have not read. */
        record SavedSince() implements Vouched {}

        /** Readers are told which profession vouches. */
        record NoProfession() implements Vouched {}
    }

    /** A professional vouches. @param read the draft as it was read @param profession as readers are told: {@code overlege i ortopedi}; at most 200 characters */
    @Transactional
    public Vouched vouch(Permit permit, Draft read, String profession, Instant at) {
        return vouch(permit, read, Approval.What.PROFESSIONAL, ChangeClass.PROFESSIONAL, profession, at);
    }

    /**
     * The same for any kind of approval.
     *
     * @param change what the words change in what is published; a text that is not published is new, whatever is said
     * @param profession of a professional; empty for others
     */
    @Transactional
    public Vouched vouch(
            Permit permit, Draft read, Approval.What what, ChangeClass change, String profession, Instant at) {
        Document document = documents.find(read.document()).orElseThrow();
        permit.mustAllow(what.needed(), document.site(), document.id());
        String words = profession.strip();
        if (words.length() > 200 || (words.isEmpty() && what == Approval.What.PROFESSIONAL)) {
            return new Vouched.NoProfession();
        }
        if (!drafts.hold(permit, document, read)) {
            return new Vouched.SavedSince();
        }
        Edition edition = written(permit, document, read, change, at);
        approvals.approve(permit, edition, what, permit.actor(), words, null, at);
        return new Vouched.Ok(edition);
    }

    /**
     * Writes down what a draft says, so that somebody can be asked about exactly that: an edition that nobody is shown.
     *
     * @param read the draft as it was read @param change as for {@link #vouch} @return empty when somebody has saved since
     */
    @Transactional
    public Optional<Edition> freeze(Permit permit, Draft read, ChangeClass change, Instant at) {
        Document document = documents.find(read.document()).orElseThrow();
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        return drafts.hold(permit, document, read)
                ? Optional.of(written(permit, document, read, change, at))
                : Optional.empty();
    }

    /** The words that are held, and not those that came with the number. */
    private Edition written(Permit permit, Document document, Draft read, ChangeClass change, Instant at) {
        Draft held = drafts.withId(read.id()).orElseThrow();
        Optional<Edition> published = editions.published(document.id(), held.language(), at);
        return editions.add(
                permit,
                document,
                held.language(),
                held.body(),
                published
                        .map(old -> new Editions.Change(change, old.id(), null, null))
                        .orElseGet(Editions.Change::first));
    }

    /** Who has vouched for exactly what the draft says, the latest. */
    public Optional<Approval> of(Draft draft) {
        return approvals
                .ofWords(
                        draft.document(),
                        draft.language(),
                        Editions.sha256(draft.body().canonical()))
                .stream()
                .filter(one -> one.what() == Approval.What.PROFESSIONAL)
                .findFirst();
    }
}
