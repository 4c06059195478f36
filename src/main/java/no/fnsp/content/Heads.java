package no.fnsp.content;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code content.head}: which edition is published in a language, from an instant until the next. */
@Repository
class Heads {

    private final JdbcClient db;
    private final Journal journal;

    Heads(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    void publish(Permit permit, Document document, Edition edition, Set<Scope> also, Instant from) {
        db.sql("""
                update content.head set valid_until = :from
                where document = :document and language = :language and valid_until = 'infinity'
                """)
                .param("document", document.id())
                .param("language", edition.language().code())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into content.head (document, language, edition, valid_from)
                values (:document, :language, :edition, :from)
                """)
                .param("document", document.id())
                .param("language", edition.language().code())
                .param("edition", edition.id())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        journal.record(new Act(
                permit.actor(),
                "edition.published",
                "document",
                document.id(),
                document.site(),
                Map.of(
                        "edition", edition.id().toString(),
                        "language", edition.language().code(),
                        "number", edition.number(),
                        "class", edition.changeClass().key()),
                scopes(document, also)));
    }

    boolean withdraw(Permit permit, Document document, Set<Scope> also, Instant from) {
        // What is just being published is taken away too: without waiting for it, it would not be seen here.
        db.sql("select id from content.document where id = :document for no key update")
                .param("document", document.id())
                .query(UUID.class)
                .single();
        int ended = db.sql("""
                        update content.head set valid_until = greatest(:from, valid_from)
                        where document = :document and valid_until = 'infinity'
                        """)
                .param("document", document.id())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        if (ended > 0) {
            journal.record(new Act(
                    permit.actor(),
                    "document.withdrawn",
                    "document",
                    document.id(),
                    document.site(),
                    Map.of("languages", ended),
                    scopes(document, also)));
        }
        return ended > 0;
    }

    private static Set<Scope> scopes(Document document, Set<Scope> also) {
        var scopes = new HashSet<>(also);
        scopes.add(Documents.scope(document.id()));
        scopes.add(Documents.list(document.site()));
        return scopes;
    }
}
