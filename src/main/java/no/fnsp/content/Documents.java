package no.fnsp.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The documents of every site, and who answers for them. */
@Repository
public class Documents {

    private final JdbcClient db;
    private final Journal journal;

    Documents(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    public static Scope scope(UUID document) {
        return Scope.of("document", document);
    }

    /** Touched when what a site publishes changes: a document comes, goes, moves or takes another title. */
    public static Scope list(UUID site) {
        return Scope.of("list", site);
    }

    public Optional<Document> find(UUID site, String key) {
        return db.sql("select * from content.documents where site = :site and key = :key")
                .param("site", site)
                .param("key", key)
                .query((row, i) -> document(row))
                .optional();
    }

    public Optional<Document> find(UUID id) {
        return db.sql("select * from content.documents where document = :id")
                .param("id", id)
                .query((row, i) -> document(row))
                .optional();
    }

    /** Until the transaction is over nobody else publishes, withdraws or throws away the document. Taken before a site's own lock. */
    public void hold(Permit permit, Document document) {
        permit.mustCover(document.site());
        db.sql("select id from content.document where id = :document for no key update")
                .param("document", document.id())
                .query(UUID.class)
                .single();
    }

    /**
     * Until the transaction is over nobody publishes or withdraws these documents, so that a site does not accept what is corrected in
     * the same moment. Several may hold them so at once. Taken before a site's own lock.
     */
    public void holdStill(Collection<UUID> documents) {
        db.sql("select id from content.document where id = any(:documents) order by id for share")
                .param("documents", documents.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Opens a document, or gives the one that has its site and key. Its kind never changes. */
    public Document open(Permit permit, Document wanted) {
        permit.mustCover(wanted.site());
        return find(wanted.site(), wanted.key()).orElseGet(() -> insert(permit, wanted));
    }

    private Document insert(Permit permit, Document wanted) {
        db.sql("""
                insert into content.document (id, kind, site, key, concept, node, variant_of)
                values (:id, :kind, :site, :key, :concept, :node, :variant)
                """)
                .param("id", wanted.id())
                .param("kind", wanted.kind().key())
                .param("site", wanted.site())
                .param("key", wanted.key())
                .param("concept", wanted.concept())
                .param("node", wanted.node())
                .param("variant", wanted.variantOf())
                .update();
        journal.record(new Act(
                permit.actor(),
                "document.opened",
                "document",
                wanted.id(),
                wanted.site(),
                Map.of("key", wanted.key(), "kind", wanted.kind().key()),
                Set.of(scope(wanted.id()))));
        return wanted;
    }

    public Optional<Details> details(UUID document, Instant at) {
        return db.sql("""
                        select body from content.document_details
                        where document = :document and valid_from <= :at and valid_until > :at
                        """)
                .param("document", document)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Jsonb.read(row.getString("body"), Details.class))
                .optional();
    }

    /** Who answered for it, from when on. */
    public record Described(Details details, Instant from) {}

    /** What was said of who answers for a document, the latest first. */
    public List<Described> descriptions(UUID document) {
        return db.sql("select body, valid_from from content.document_details where document = :document"
                        + " order by valid_from desc, valid_until desc")
                .param("document", document)
                .query((row, i) -> new Described(
                        Jsonb.read(row.getString("body"), Details.class),
                        Objects.requireNonNull(row.getObject("valid_from", OffsetDateTime.class))
                                .toInstant()))
                .list();
    }

    /** Says who answers for a document from now on. @return whether that is news */
    @Transactional
    public boolean describe(Permit permit, Document document, Details details, Instant from) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        if (details(document.id(), from).map(details::equals).orElse(false)) {
            return false;
        }
        db.sql("update content.details set valid_until = :from where document = :id and valid_until = 'infinity'")
                .param("id", document.id())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("insert into content.details (document, body, valid_from) values (:id, :body::jsonb, :from)")
                .param("id", document.id())
                .param("body", Jsonb.write(details))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        journal.record(new Act(
                permit.actor(),
                "document.described",
                "document",
                document.id(),
                document.site(),
                Map.of("key", document.key()),
                Set.of(scope(document.id()))));
        return true;
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getObject("document", UUID.class),
                Kind.of(row.getString("kind")),
                row.getObject("site", UUID.class),
                row.getString("key"),
                row.getObject("concept", UUID.class),
                row.getObject("node", UUID.class),
                row.getObject("variant_of", UUID.class));
    }
}
