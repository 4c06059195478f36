package no.fnsp.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.store.Instants;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in where. A session that is not open here lets nobody in, whatever its cookie says. */
@Repository
public class SignIns {

    public static final Duration LONGEST = Duration.ofHours(12);
    public static final Duration IDLE = Duration.ofHours(2);
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient db;
    private final UpstreamSessions upstreams;
    private final Trail trail;

    SignIns(JdbcClient db, UpstreamSessions upstreams, Trail trail) {
        this.db = db;
        this.upstreams = upstreams;
        this.trail = trail;
    }

    /** @param device what the browser calls itself, shortened */
    @Transactional
    public UUID begin(Permit permit, UUID account, SignIn.@Nullable Upstream upstream, String device, Instant at) {
        permit.mustBeOf(account);
        forgetOld(account, at);
        UUID id = db.sql("""
                        insert into identity.sign_in (account, provider, upstream_subject, upstream_session, checked, device, began, used)
                        values (:account, :provider, :subject, :session, :at, :device, :at, :at) returning id
                        """)
                .param("account", account)
                .param("provider", upstream == null ? null : upstream.provider())
                .param("subject", upstream == null ? null : upstream.subject())
                .param("session", upstream == null ? null : upstream.session())
                .param("device", device)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        if (upstream != null && upstream.refresh() != null) {
            upstreams.keep(id, upstream.refresh());
        }
        trail.record(
                permit,
                "session.began",
                account,
                upstream == null ? Map.of() : Map.of("provider", upstream.provider()));
        return id;
    }

    private void forgetOld(UUID account, Instant at) {
        db.sql("delete from identity.sign_in where account = :account and used < :since")
                .param("account", account)
                .param("since", at.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Empty when it has ended, has lasted too long, or nobody used it for too long. */
    public Optional<SignIn> open(UUID id, Instant at) {
        return db.sql("""
                        select * from identity.sign_in where id = :id and ended is null and began > :began and used > :used
                        """)
                .param("id", id)
                .param("began", at.minus(LONGEST).atOffset(ZoneOffset.UTC))
                .param("used", at.minus(IDLE).atOffset(ZoneOffset.UTC))
                .query((row, i) -> signIn(row))
                .optional();
    }

    /** Those of a person that are open, the one used last first. */
    public List<SignIn> of(UUID account, Instant at) {
        return db.sql("""
                        select * from identity.sign_in
                        where account = :account and ended is null and began > :began and used > :used order by used desc
                        """)
                .param("account", account)
                .param("began", at.minus(LONGEST).atOffset(ZoneOffset.UTC))
                .param("used", at.minus(IDLE).atOffset(ZoneOffset.UTC))
                .query((row, i) -> signIn(row))
                .list();
    }

    /** It is used now; told at most once a minute. */
    public void use(Permit permit, SignIn signIn, Instant at) {
        permit.mustBeOf(signIn.account());
        if (signIn.used().isBefore(at.minusSeconds(60))) {
            db.sql("update identity.sign_in set used = :at where id = :id and ended is null")
                    .param("id", signIn.id())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** @param because one word: {@code signed-out} */
    @Transactional
    public boolean end(Permit permit, SignIn signIn, String because, Instant at) {
        mustConcern(permit, signIn.account());
        boolean ended = db.sql("""
                        update identity.sign_in set ended = :at, ended_because = :because, refresh = null
                        where id = :id and ended is null
                        """)
                        .param("id", signIn.id())
                        .param("because", because)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (ended) {
            trail.record(permit, "session.ended", signIn.account(), Map.of("because", because));
        }
        return ended;
    }

    /** Everywhere the person is signed in. @param except one that goes on; null for none */
    @Transactional
    public void endAll(Permit permit, UUID account, @Nullable UUID except, String because, Instant at) {
        mustConcern(permit, account);
        of(account, at).stream()
                .filter(open -> !open.id().equals(except))
                .forEach(open -> end(permit, open, because, at));
        if (except == null) {
            db.sql("delete from identity.spring_session where principal_name = :account")
                    .param("account", account.toString())
                    .update();
        }
    }

    private static void mustConcern(Permit permit, UUID account) {
        if (!permit.actor().equals(account)) {
            permit.mustBeOf(Permits.DOOR);
        }
    }

    static SignIn signIn(ResultSet row) throws SQLException {
        return new SignIn(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("provider"),
                row.getString("device"),
                Instants.in(row, "began"),
                Instants.in(row, "used"),
                Instants.in(row, "checked"),
                row.getBytes("refresh") != null);
    }
}
