package no.fnsp.approval;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permit;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who vouches for which text. */
@Repository
public class Approvals {

    private final JdbcClient db;
    private final ApprovalRows rows;
    private final ObjectProvider<WaitsForText> waiting;

    Approvals(JdbcClient db, ApprovalRows rows, ObjectProvider<WaitsForText> waiting) {
        this.db = db;
        this.rows = rows;
        this.waiting = waiting;
    }

    /** The approvals of an edition, the latest first. One statement. */
    public List<Approval> of(UUID edition) {
        return db.sql("select * from approval.approval where edition = :edition order by approved_at desc")
                .param("edition", edition)
                .query((row, i) -> ApprovalRows.approval(row))
                .list();
    }

    /** The approvals that exactly these words of a document have, in whichever of its editions; the latest first. */
    public List<Approval> ofWords(UUID document, Language language, byte[] sha256) {
        return db.sql("""
                        select a.* from approval.approval a join content.editions e on e.edition = a.edition
                        where e.document = :document and e.language = :language and a.sha256 = :sha256
                        order by a.approved_at desc
                        """)
                .param("document", document)
                .param("language", language.code())
                .param("sha256", sha256)
                .query((row, i) -> ApprovalRows.approval(row))
                .list();
    }

    /**
     * The same, as far as they are about the change that would be made now: whoever said that words are good for readers before
     * something else was published has not said that it may be undone.
     */
    public List<Approval> ofChange(UUID document, Language language, byte[] sha256) {
        Instant since = db.sql("""
                        select max(case when valid_until = 'infinity' then valid_from else valid_until end) as at
                        from content.heads where document = :document and language = :language
                        """)
                .param("document", document)
                .param("language", language.code())
                .query((row, i) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.MIN);
        return ofWords(document, language, sha256).stream()
                .filter(one -> !one.at().isBefore(since))
                .toList();
    }

    /** The latest professional approval of an edition itself, whenever it was given. */
    public Optional<Approval> professional(UUID edition) {
        return of(edition).stream()
                .filter(one -> one.what() == Approval.What.PROFESSIONAL)
                .findFirst();
    }

    /**
     * When somebody last vouched for the words of an edition, as it was known at an instant: what readers are told as <em>sist
     * faglig oppdatert</em>. A review that changes nothing is one; words that came back have it too. One statement.
     */
    public Optional<Approval> professional(UUID edition, Instant at) {
        return db.sql("""
                        select a.* from content.editions shown
                        join content.editions e on e.document = shown.document and e.language = shown.language
                        join approval.approval a on a.edition = e.edition and a.sha256 = shown.sha256
                        where shown.edition = :edition and a.kind = 'professional' and a.approved_at <= :at
                        order by a.approved_at desc, a.edition = :edition desc limit 1
                        """)
                .param("edition", edition)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> ApprovalRows.approval(row))
                .optional();
    }

    /** The edition of a text that a professional vouched for last; empty for a text that nobody ever did. */
    public Optional<UUID> lastVouchedFor(UUID document, Language language) {
        return db.sql("""
                        select a.edition from approval.approval a join content.editions e on e.edition = a.edition
                        where e.document = :document and e.language = :language and a.kind = 'professional'
                        order by a.approved_at desc, e.number desc limit 1
                        """)
                .param("document", document)
                .param("language", language.code())
                .query(UUID.class)
                .optional();
    }

    /** Somebody has approved this edition. @param by who; the permit is the one that writes it down */
    public void approve(
            Permit permit,
            Edition edition,
            Approval.What what,
            UUID by,
            String profession,
            @Nullable UUID organisation,
            Instant at) {
        approve(permit, edition, what, new Signature(by, profession, organisation, ""), at);
    }

    /** The same, of somebody whose number in the register of health personnel may be known. */
    public void approve(Permit permit, Edition edition, Approval.What what, Signature who, Instant at) {
        permit.mustAllow(what.needed(), siteOf(edition), edition.document());
        rows.insert(permit, edition, who.under(edition.id(), what, at));
        waiting.orderedStream().forEach(one -> one.approved(permit, edition, at));
    }

    /** The edition that somebody approved last, of a text in a language: what they have read. */
    public Optional<UUID> lastBy(UUID person, UUID document, Language language) {
        return db.sql("""
                        select a.edition from approval.approval a join content.editions e on e.edition = a.edition
                        where a.approved_by = :person and e.document = :document and e.language = :language
                          and a.inherited_from is null
                        order by a.approved_at desc limit 1
                        """)
                .param("person", person)
                .param("document", document)
                .param("language", language.code())
                .query(UUID.class)
                .optional();
    }

    private UUID siteOf(Edition edition) {
        return db.sql("select site from content.documents where document = :document")
                .param("document", edition.document())
                .query(UUID.class)
                .single();
    }

    /**
     * Forgets the numbers of somebody who is erased; what they vouched for stays, with their profession and organisation.
     *
     * @param site whose register they stood in
     */
    public void forget(Permit permit, UUID site, UUID person) {
        permit.mustCover(site);
        rows.forget(permit, person);
    }
}
