package no.fnsp.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.store.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of letters that wait: each mark is a transaction of its own, so that a crash shows how far it had come. */
@Repository
class Waiting {

    private final JdbcClient db;
    private final Secrets secrets;

    Waiting(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    /** @param tries how often it has been tried, this time too */
    record Begun(UUID id, byte[] message, int tries, Instant written) {}

    /** Marks that it is tried now; empty for what was sent or given up. */
    Optional<Begun> begin(Permit permit, UUID id) {
        return db.sql("""
                        update mail.letter set began = clock_timestamp(), tries = tries + 1
                        where id = :id and sent is null and given_up is null returning id, content, tries, written
                        """)
                .param("id", id)
                .query((row, i) -> new Begun(
                        id,
                        secrets.open(Outbox.PURPOSE, row.getBytes("content")).orElseThrow(),
                        row.getInt("tries"),
                        row.getObject("written", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** @param kept whether what it says is kept, to be shown */
    void sent(Permit permit, UUID id, boolean kept) {
        db.sql("""
                update mail.letter set sent = clock_timestamp(), trouble = null,
                       content = case when :kept then content end where id = :id
                """).param("id", id).param("kept", kept).update();
    }

    void failed(Permit permit, UUID id, String why) {
        db.sql("update mail.letter set began = null, trouble = :why where id = :id")
                .param("id", id)
                .param("why", why)
                .update();
    }

    void giveUp(Permit permit, UUID id, String why) {
        db.sql("update mail.letter set given_up = clock_timestamp(), content = null, trouble = :why where id = :id")
                .param("id", id)
                .param("why", why)
                .update();
    }

    /** Who was written to is nobody's business for ever. */
    void forget(Permit permit, Instant before) {
        db.sql("delete from mail.letter where coalesce(sent, given_up) < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
