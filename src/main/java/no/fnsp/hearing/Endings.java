package no.fnsp.hearing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That a hearing was closed or cancelled before its deadline, and why. Never changes. */
@Repository
class Endings {

    private final JdbcClient db;

    Endings(JdbcClient db) {
        this.db = db;
    }

    void end(Permit permit, Document document, UUID hearing, Hearing.How how, String reason, Instant at) {
        permit.mustCover(document.site());
        db.sql("""
                insert into hearing.ending (hearing, how, reason, ended_by, ended_at)
                values (:hearing, :how, :reason, :by, :at)
                """)
                .param("hearing", hearing)
                .param("how", how.key())
                .param("reason", reason)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
