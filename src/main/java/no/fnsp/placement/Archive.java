package no.fnsp.placement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.DatabaseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Pages that are still read at their address and are found by links and search, but stand in no list of what is new. */
@Repository
public class Archive {

    private final JdbcClient db;
    private final Journal journal;
    private final DatabaseClock clock;

    Archive(JdbcClient db, Journal journal, DatabaseClock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    public boolean has(UUID site, UUID document) {
        return db.sql("""
                        select exists (select from placement.archived
                                       where site = :site and document = :document and valid_until = 'infinity')
                        """)
                .param("site", site)
                .param("document", document)
                .query(Boolean.class)
                .single();
    }

    /** @return whether that is news */
    @Transactional
    public boolean put(Permit permit, UUID site, UUID document) {
        permit.mustAllow(Right.ARRANGE, site, document);
        int put = db.sql("""
                insert into placement.archived (site, document, archived_by, valid_from)
                values (:site, :document, :by, :from) on conflict do nothing
                """)
                .param("site", site)
                .param("document", document)
                .param("by", permit.actor())
                .param("from", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        if (put == 1) {
            record(permit, "document.archived", site, document);
        }
        return put == 1;
    }

    /** Listed again, and not archived again by the site's rule. @return whether that is news */
    @Transactional
    public boolean takeOut(Permit permit, UUID site, UUID document) {
        permit.mustAllow(Right.ARRANGE, site, document);
        Instant now = clock.now();
        int taken = db.sql("""
                update placement.archived set valid_until = greatest(:from, valid_from)
                where site = :site and document = :document and valid_until = 'infinity'
                """)
                .param("site", site)
                .param("document", document)
                .param("from", now.atOffset(ZoneOffset.UTC))
                .update();
        if (taken == 1) {
            record(permit, "document.unarchived", site, document);
        }
        return taken == 1;
    }

    private void record(Permit permit, String act, UUID site, UUID document) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                document,
                site,
                Map.of(),
                Set.of(Documents.list(site), Documents.scope(document))));
    }
}
