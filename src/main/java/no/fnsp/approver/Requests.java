package no.fnsp.approver;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Draft;
import no.fnsp.identity.Permit;
import no.fnsp.store.Instants;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What professionals were asked. */
@Repository
public class Requests {

    private final JdbcClient db;

    Requests(JdbcClient db) {
        this.db = db;
    }

    /** Of one text, the latest first. */
    public List<Request> of(UUID document, Language language) {
        return db.sql("""
                        select * from approver.request where document = :document and language = :language
                        order by requested desc, id
                        """)
                .param("document", document)
                .param("language", language.code())
                .query((row, i) -> request(row))
                .list();
    }

    public Optional<Request> find(UUID id) {
        return db.sql("select * from approver.request where id = :id")
                .param("id", id)
                .query((row, i) -> request(row))
                .optional();
    }

    /** The same, held until the transaction is over: two who answer at once answer one after the other. */
    Optional<Request> hold(UUID id) {
        return db.sql("select * from approver.request where id = :id for update")
                .param("id", id)
                .query((row, i) -> request(row))
                .optional();
    }

    /** The one that waits for this professional and these very words; there is at most one of the same words. */
    Optional<Request> waiting(UUID professional, UUID document, Language language, byte[] sha256) {
        return db.sql("""
                        select r.* from approver.request r join content.editions e on e.edition = r.edition
                        where r.professional = :professional and r.document = :document and r.language = :language
                          and e.sha256 = :sha256 and r.revoked is null and r.answered is null and r.expires > now()
                        order by r.requested desc limit 1
                        """)
                .param("professional", professional)
                .param("document", document)
                .param("language", language.code())
                .param("sha256", sha256)
                .query((row, i) -> request(row))
                .optional();
    }

    void add(Permit permit, Request request) {
        db.sql("""
                insert into approver.request (id, professional, state, document, language, edition, draft, lane, message,
                                              requested_by, requested, expires)
                values (:id, :professional, :state, :document, :language, :edition, :draft, :lane, :message, :by, :at,
                        :expires)
                """)
                .param("id", request.id())
                .param("professional", request.professional())
                .param("state", request.state())
                .param("document", request.document())
                .param("language", request.language().code())
                .param("edition", request.edition())
                .param("draft", request.draft())
                .param("lane", request.lane().key())
                .param("message", request.message())
                .param("by", permit.actor())
                .param("at", request.at().atOffset(ZoneOffset.UTC))
                .param("expires", request.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param what a column: {@code opened}, {@code reminded}, {@code revoked} or {@code answered} @return whether it is news */
    boolean mark(Permit permit, UUID id, What what, Instant at) {
        String column = what.name().toLowerCase(Locale.ROOT);
        return db.sql("update approver.request set " + column + " = :at where id = :id and " + column
                                + " is null and revoked is null and answered is null")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    enum What {
        OPENED,
        REMINDED,
        REVOKED,
        ANSWERED
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                row.getObject("professional", UUID.class),
                row.getLong("state"),
                row.getObject("document", UUID.class),
                Language.of(row.getString("language")),
                row.getObject("edition", UUID.class),
                row.getObject("draft", UUID.class),
                Draft.Lane.valueOf(row.getString("lane").toUpperCase(Locale.ROOT)),
                row.getString("message"),
                row.getObject("requested_by", UUID.class),
                Instants.in(row, "requested"),
                Instants.in(row, "expires"),
                Instants.orNull(row, "opened"),
                Instants.orNull(row, "revoked"),
                Instants.orNull(row, "answered"));
    }
}
