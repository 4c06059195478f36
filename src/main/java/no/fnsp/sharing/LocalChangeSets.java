package no.fnsp.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which document holds the changes that one node makes to one national text. */
@Repository
public class LocalChangeSets {

    private final JdbcClient db;

    LocalChangeSets(JdbcClient db) {
        this.db = db;
    }

    /** Touched when the changes that a node makes to a text come, go or say something else. */
    public static Scope scope(UUID node, UUID subject) {
        return Scope.of("changes", node, subject);
    }

    /** The scope that a document of local changes touches when it is published; empty for any other document. */
    public Optional<Scope> scopeOf(UUID document) {
        return db.sql("select node, subject from sharing.local_change where document = :document")
                .param("document", document)
                .query((row, i) -> scope(row.getObject("node", UUID.class), row.getObject("subject", UUID.class)))
                .optional();
    }

    /** Whose changes a document holds, and of what; empty for any other document. */
    public Optional<Instead.Belonging> of(UUID document) {
        return db.sql("select node, site, subject from sharing.local_change where document = :document")
                .param("document", document)
                .query((row, i) -> new Instead.Belonging(
                        row.getObject("node", UUID.class),
                        row.getObject("site", UUID.class),
                        row.getObject("subject", UUID.class)))
                .optional();
    }

    /** A document of local changes, and the node that makes them. */
    public record Set(UUID document, UUID node) {}

    /** What the editors of a site change in a text, on any of its nodes. */
    public List<Set> ofSite(UUID site, UUID subject) {
        return db.sql(
                        "select document, node from sharing.local_change where site = :site and subject = :subject order by node")
                .param("site", site)
                .param("subject", subject)
                .query((row, i) -> new Set(row.getObject("document", UUID.class), row.getObject("node", UUID.class)))
                .list();
    }

    /** What is changed in a text on nodes that others than adopters write for, as a region that has no such page itself. */
    public List<UUID> sitesThatNeverAdopted(UUID subject) {
        return db.sql("""
                        select distinct l.site from sharing.local_change l
                        where l.subject = :subject
                          and not exists (select from sharing.adoption a where a.site = l.site and a.document = :subject)
                        """).param("subject", subject).query(UUID.class).list();
    }

    public Optional<UUID> find(UUID node, UUID subject) {
        return db.sql("select document from sharing.local_change where node = :node and subject = :subject")
                .param("node", node)
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    /** The document holds what {@code node} changes in {@code subject}. */
    public void open(Permit permit, Document changes, UUID node, UUID subject) {
        permit.mustCover(changes.site());
        if (find(node, subject).isEmpty()) {
            db.sql("""
                    insert into sharing.local_change (document, site, node, subject)
                    values (:document, :site, :node, :subject)
                    """)
                    .param("document", changes.id())
                    .param("site", changes.site())
                    .param("node", node)
                    .param("subject", subject)
                    .update();
        }
    }
}
