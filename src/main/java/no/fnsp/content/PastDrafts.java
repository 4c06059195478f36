package no.fnsp.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import no.fnsp.identity.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts that are no more, and what became of them. */
@Repository
class PastDrafts {

    private final JdbcClient db;
    private final ObjectProvider<WaitsForDraft> waiting;

    PastDrafts(JdbcClient db, ObjectProvider<WaitsForDraft> waiting) {
        this.db = db;
        this.waiting = waiting;
    }

    /** A draft that the transaction holds was thrown away. */
    void discard(Permit permit, Document document, Draft draft) {
        end(permit, draft.id(), null);
        waiting.orderedStream().forEach(one -> one.discarded(permit, document, draft));
    }

    /** A draft that the transaction holds is an edition now. */
    void became(Permit permit, Document document, Draft draft, Edition edition) {
        end(permit, draft.id(), edition.id());
        waiting.orderedStream().forEach(one -> one.became(permit, document, draft, edition));
    }

    private void end(Permit permit, UUID draft, @Nullable UUID edition) {
        int ended = db.sql("""
                        with gone as (delete from content.draft where id = :draft returning *)
                        insert into content.past_draft (draft, document, revision, how, edition, ended_by)
                        select id, document, revision, :how, :edition::uuid, :by from gone
                        """)
                .param("draft", draft)
                .param("how", edition == null ? "discarded" : "became")
                .param("edition", edition)
                .param("by", permit.actor())
                .update();
        if (ended != 1) {
            throw new IllegalStateException("The draft " + draft + " was not held while it was ended");
        }
    }

    Ended of(UUID document, UUID draft) {
        return db.sql("select * from content.past_draft where draft = :draft and document = :document")
                .param("draft", draft)
                .param("document", document)
                .query((row, i) -> ended(row))
                .optional()
                .orElseGet(Ended.Unknown::new);
    }

    private static Ended ended(ResultSet row) throws SQLException {
        UUID edition = row.getObject("edition", UUID.class);
        UUID by = row.getObject("ended_by", UUID.class);
        Instant at = row.getObject("ended_at", OffsetDateTime.class).toInstant();
        return edition == null ? new Ended.Discarded(by, at) : new Ended.Became(edition, by, at);
    }
}
