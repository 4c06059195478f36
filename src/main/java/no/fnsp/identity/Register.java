package no.fnsp.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looking people up: several at once, by a few letters, and what is known of how they come in. */
@Repository
public class Register {

    private final JdbcClient db;

    Register(JdbcClient db) {
        this.db = db;
    }

    /** In the order of their names. */
    public List<Account> of(Collection<UUID> ids) {
        return db.sql("select * from identity.account where id = any(:ids) order by lower(name), email")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, i) -> Accounts.account(row))
                .list();
    }

    /** Those whose name or address has the letters in it, in the order of their names. */
    public List<Account> search(String letters, int most) {
        return db.sql("""
                        select * from identity.account
                        where position(lower(:letters) in lower(name)) > 0 or position(lower(:letters) in email) > 0
                        order by lower(name), email limit :most
                        """)
                .param("letters", letters.strip())
                .param("most", most)
                .query((row, i) -> Accounts.account(row))
                .list();
    }

    /** The word that was given when the account was closed. */
    public Optional<String> disabledBecause(UUID account) {
        return db.sql("select disabled_because from identity.account where id = :id and disabled is not null")
                .param("id", account)
                .query(String.class)
                .optional();
    }

    /** Until when a link that was made for somebody can be used; empty when none can. */
    public Optional<Instant> invitedUntil(UUID account, Instant at) {
        return db.sql("""
                        select expires from identity.invitation
                        where account = :account and ended is null and expires > :at
                        """)
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
