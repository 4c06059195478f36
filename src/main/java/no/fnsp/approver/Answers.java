package no.fnsp.approver;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written in answer to requests, before and after it was confirmed. */
@Repository
public class Answers {

    private final JdbcClient db;

    Answers(JdbcClient db) {
        this.db = db;
    }

    private record Remarks(Map<String, String> by) {}

    /** What was confirmed. */
    public Optional<Written> of(UUID request) {
        return read("select outcome, words, remarks from approver.answer where request = :request", request);
    }

    Optional<Written> unconfirmed(UUID request) {
        return read("select outcome, words, remarks from approver.written where request = :request", request);
    }

    private Optional<Written> read(String sql, UUID request) {
        return db.sql(sql)
                .param("request", request)
                .query((row, i) -> written(row))
                .optional();
    }

    void keep(Permit permit, UUID request, Written written) {
        db.sql("""
                insert into approver.written (request, outcome, words, remarks)
                values (:request, :outcome, :words, :remarks::jsonb)
                on conflict (request) do update
                set outcome = excluded.outcome, words = excluded.words, remarks = excluded.remarks, written = excluded.written
                """)
                .param("request", request)
                .param("outcome", written.outcome().key())
                .param("words", written.words())
                .param("remarks", Jsonb.write(new Remarks(written.remarks())))
                .update();
    }

    /** What was written is what was answered. @param state as the professional is now */
    void confirm(Permit permit, UUID request, Written written, Channel channel, long state, Instant at) {
        db.sql("""
                insert into approver.answer (request, outcome, words, remarks, channel, state, answered)
                values (:request, :outcome, :words, :remarks::jsonb, :channel, :state, :at)
                """)
                .param("request", request)
                .param("outcome", written.outcome().key())
                .param("words", written.words())
                .param("remarks", Jsonb.write(new Remarks(written.remarks())))
                .param("channel", channel.key())
                .param("state", state)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("delete from approver.written where request = :request")
                .param("request", request)
                .update();
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(
                Written.Outcome.find(row.getString("outcome")).orElseThrow(),
                row.getString("words"),
                Jsonb.read(row.getString("remarks"), Remarks.class).by());
    }
}
