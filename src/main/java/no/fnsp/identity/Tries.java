package no.fnsp.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.store.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who tries to come in and for whom. A try is counted before it is looked at and struck out when it was right, so that many at
 * once are no way around. An address nobody has is counted like one that somebody has.
 */
@Repository
public class Tries {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int FOR_ONE_PERSON = 5;
    /** A hospital goes out through one address, with hundreds behind it. */
    private static final int FROM_ONE_ADDRESS = 50;

    private final JdbcClient db;
    private final Secrets secrets;
    private final Accounts accounts;
    private final Trail trail;

    Tries(JdbcClient db, Secrets secrets, Accounts accounts, Trail trail) {
        this.db = db;
        this.secrets = secrets;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** Whether this try may be looked at. @param from the network address it comes from */
    @Transactional
    public boolean allow(Permit permit, String email, String from, Instant at) {
        permit.mustBeOf(Permits.DOOR);
        byte[] person = whom("person:" + Accounts.written(email));
        byte[] address = whom("address:" + from);
        oneAtATime(person);
        if (locked(person, at) || locked(address, at)) {
            return false;
        }
        forgetOld(at);
        if (count(person, at) >= FOR_ONE_PERSON) {
            lock(person, at);
            accounts.withEmail(email).ifPresent(known -> told(permit, known.id()));
        }
        if (count(address, at) >= FROM_ONE_ADDRESS) {
            lock(address, at);
        }
        return true;
    }

    private void told(Permit permit, UUID account) {
        trail.record(permit, "account.locked", account, Map.of("minutes", WINDOW.toMinutes()));
    }

    /** When somebody may try again, whom the address is of or not; empty when they may now. */
    public Optional<Instant> lockedUntil(String email, String from, Instant at) {
        return db.sql("select max(until) from identity.lock where whom in (:person, :address) and until > :at")
                .param("person", whom("person:" + Accounts.written(email)))
                .param("address", whom("address:" + from))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** It was right: whoever it was for begins anew. What came from the same address for others still counts. */
    @Transactional
    public void succeeded(Permit permit, String email, String from) {
        permit.mustBeOf(Permits.DOOR);
        byte[] person = whom("person:" + Accounts.written(email));
        int struck = db.sql("delete from identity.failed_try where whom = :whom")
                .param("whom", person)
                .update();
        strikeOut(whom("address:" + from), struck);
        db.sql("delete from identity.lock where whom = :whom")
                .param("whom", person)
                .update();
    }

    /** As many of the address as were of the person: a ward that comes to work is not locked out by being many. */
    private void strikeOut(byte[] address, int many) {
        db.sql("""
                delete from identity.failed_try where id in
                    (select id from identity.failed_try where whom = :whom order by id desc limit :many)
                """).param("whom", address).param("many", many).update();
    }

    private byte[] whom(String words) {
        return secrets.sign("tries", words.getBytes(UTF_8));
    }

    private void oneAtATime(byte[] whom) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(encode(:whom, 'hex'), 81))")
                .param("whom", whom)
                .query((row, i) -> true)
                .single();
    }

    private boolean locked(byte[] whom, Instant at) {
        return db.sql("select exists (select from identity.lock where whom = :whom and until > :at)")
                .param("whom", whom)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** How many there are now, this one included. */
    private int count(byte[] whom, Instant at) {
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

    private void lock(byte[] whom, Instant at) {
        db.sql("""
                        insert into identity.lock (whom, until) values (:whom, :until)
                        on conflict (whom) do update set until = excluded.until
                        """)
                .param("whom", whom)
                .param("until", at.plus(WINDOW).atOffset(ZoneOffset.UTC))
                .update();
        db.sql("delete from identity.failed_try where whom = :whom")
                .param("whom", whom)
                .update();
    }

    private void forgetOld(Instant at) {
        db.sql("delete from identity.failed_try where at < :since")
                .param("since", at.minus(WINDOW).atOffset(ZoneOffset.UTC))
                .update();
        db.sql("delete from identity.lock where until < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether somebody who is signed in may try their own password once more. */
    @Transactional
    public boolean allowOwn(Permit permit, Account own, Instant at) {
        permit.mustBeOf(own.id());
        byte[] person = whom("person:" + own.email());
        oneAtATime(person);
        if (locked(person, at)) {
            return false;
        }
        if (count(person, at) >= FOR_ONE_PERSON) {
            lock(person, at);
            told(permit, own.id());
        }
        return true;
    }

    /** It was right: they begin anew. */
    public void ownSucceeded(Permit permit, Account own) {
        permit.mustBeOf(own.id());
        db.sql("delete from identity.failed_try where whom = :whom")
                .param("whom", whom("person:" + own.email()))
                .update();
    }
}
