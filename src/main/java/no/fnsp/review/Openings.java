package no.fnsp.review;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which editions somebody has had before them, whole. What was opened long ago does not count as read. */
@Repository
public class Openings {

    /** How long an opening counts. */
    public static final Duration COUNTS = Duration.ofDays(30);

    private final JdbcClient db;

    Openings(JdbcClient db) {
        this.db = db;
    }

    /** The one who acts has the edition before them now. */
    public void note(Permit permit, Document document, Edition edition) {
        permit.mustAllow(Right.READ, document.site(), document.id());
        db.sql("""
                insert into review.opened (person, document, edition, sha256)
                values (:person, :document, :edition, :sha256)
                """)
                .param("person", permit.actor())
                .param("document", document.id())
                .param("edition", edition.id())
                .param("sha256", Editions.sha256(edition.body().canonical()))
                .update();
    }

    /** The editions of these documents that a person has opened lately. */
    public Set<UUID> by(UUID person, Collection<UUID> documents, Instant now) {
        return new HashSet<>(db.sql("""
                        select distinct edition from review.opened
                        where person = :person and document = any(:documents) and opened > :since
                        """)
                .param("person", person)
                .param("documents", documents.toArray(UUID[]::new))
                .param("since", now.minus(COUNTS).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }

    /** Those of these documents whose every published language the person has opened lately. One statement. */
    public Set<UUID> wholly(UUID person, Collection<UUID> documents, Instant now) {
        List<UUID> opened = db.sql("""
                        select p.document from content.published p
                        where p.document = any(:documents) and p.valid_from <= :now and p.valid_until > :now
                        group by p.document
                        having bool_and(exists (
                            select from review.opened o where o.person = :person and o.document = p.document
                              and o.edition = p.edition and o.opened > :since))
                        """)
                .param("documents", documents.toArray(UUID[]::new))
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("since", now.minus(COUNTS).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
        return new HashSet<>(opened);
    }
}
