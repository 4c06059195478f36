package no.fnsp.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code identity.awaited_role}: roles that count only once the person has taken them up. */
@Repository
class AwaitedRoles {

    private final JdbcClient db;

    AwaitedRoles(JdbcClient db) {
        this.db = db;
    }

    Held begin(Permit permit, Held held) {
        db.sql("insert into identity.awaited_role (role) values (:role)")
                .param("role", held.id())
                .update();
        return new Held(held.id(), held.account(), held.grant(), held.from(), held.since(), true);
    }

    void takeUp(Permit permit, Collection<Held> taken, Instant at) {
        db.sql("update identity.awaited_role set taken_up = :at where role = any(:roles) and taken_up is null")
                .param("roles", taken.stream().map(Held::id).toArray(Long[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of somebody whom a directory vouches for from now on. */
    void takeUpAll(Permit permit, UUID account) {
        db.sql("""
                update identity.awaited_role w set taken_up = now() from identity.held_role h
                where h.id = w.role and h.account = :account and w.taken_up is null
                """).param("account", account).update();
    }
}
