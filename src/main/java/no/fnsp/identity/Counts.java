package no.fnsp.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code identity.failed_try} and {@code identity.lock}: how often something went wrong lately, and what is shut for a while. */
@Repository
class Counts {

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient db;

    Counts(JdbcClient db) {
        this.db = db;
    }

    void oneAtATime(byte[] whom) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(encode(:whom, 'hex'), 81))")
                .param("whom", whom)
                .query((row, i) -> true)
                .single();
    }

    Optional<Instant> lockedUntil(byte[] whom, Instant at) {
        return db.sql("select until from identity.lock where whom = :whom and until > :at")
                .param("whom", whom)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** @return how many there are now, this one included */
    int add(byte[] whom, Instant at) {
        db.sql("insert into identity.failed_try (whom, at) values (:whom, :at)")
                .param("whom", whom)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return db.sql("select count(*) from identity.failed_try where whom = :whom and at > :since")
                .param("whom", whom)
                .param("since", at.minus(WINDOW).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Shut for a while; then it begins anew. */
    void lock(byte[] whom, Instant at) {
        db.sql("""
                        insert into identity.lock (whom, until) values (:whom, :until)
                        on conflict (whom) do update set until = excluded.until
                        """)
                .param("whom", whom)
                .param("until", at.plus(WINDOW).atOffset(ZoneOffset.UTC))
                .update();
        tries(whom);
    }

    /** Open again, with nothing counted. @return how many there were */
    int forget(byte[] whom) {
        db.sql("delete from identity.lock where whom = :whom")
                .param("whom", whom)
                .update();
        return tries(whom);
    }

    private int tries(byte[] whom) {
        return db.sql("delete from identity.failed_try where whom = :whom")
                .param("whom", whom)
                .update();
    }

    /** The last of them. */
    void strikeOut(byte[] whom, int many) {
        db.sql("""
                delete from identity.failed_try where id in
                    (select id from identity.failed_try where whom = :whom order by id desc limit :many)
                """).param("whom", whom).param("many", many).update();
    }

    void forgetOld(Instant at) {
        db.sql("delete from identity.failed_try where at < :since")
                .param("since", at.minus(WINDOW).atOffset(ZoneOffset.UTC))
                .update();
        db.sql("delete from identity.lock where until < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
