package no.fnsp.paper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is told of each document, as dated rows. */
@Repository
class Sayings {

    private final JdbcClient db;

    Sayings(JdbcClient db) {
        this.db = db;
    }

    /** What is told now; two who tell something at once do it after each other. */
    Paper lock(UUID paper) {
        db.sql("select id from paper.paper where id = :paper for update")
                .param("paper", paper)
                .query(UUID.class)
                .single();
        return db.sql("select * from paper.dated where paper = :paper and valid_until = 'infinity'")
                .param("paper", paper)
                .query((row, i) -> Papers.paper(row))
                .single();
    }

    /** Ends what was told, and tells this from now on. */
    Paper write(Permit permit, Paper paper, Instant from) {
        db.sql("update paper.said set valid_until = :from where paper = :paper and valid_until = 'infinity'")
                .param("paper", paper.id())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        UUID said = insert(permit, paper, from);
        return new Paper(
                paper.id(),
                paper.site(),
                paper.national(),
                paper.slug(),
                paper.asset(),
                said,
                paper.says(),
                paper.withdrawn(),
                from);
    }

    private UUID insert(Permit permit, Paper paper, Instant from) {
        Saying says = paper.says();
        return db.sql("""
                        insert into paper.said (paper, title, language, genre, access, body, review_due, last_day, unit,
                                                owner, withdrawn, said_by, valid_from)
                        values (:paper, :title, :language, :genre, :access, :body::jsonb, :due, :last, :unit,
                                :owner, :withdrawn, :by, :from)
                        returning id
                        """)
                .param("paper", paper.id())
                .param("title", says.title())
                .param("language", says.language().code())
                .param("genre", says.genre().key())
                .param("access", says.access().key())
                .param(
                        "body",
                        Jsonb.write(
                                new Papers.Rest(says.summary(), says.access().way())))
                .param("due", says.reviewDue())
                .param("last", says.lastDay())
                .param("unit", says.unit())
                .param("owner", says.owner())
                .param("withdrawn", paper.withdrawn())
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }
}
