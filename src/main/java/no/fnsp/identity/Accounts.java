package no.fnsp.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who may sign in. */
@Repository
public class Accounts {

    private final JdbcClient db;
    private final Trail trail;

    Accounts(JdbcClient db, Trail trail) {
        this.db = db;
        this.trail = trail;
    }

    public Optional<Account> find(UUID id) {
        return db.sql("select * from identity.account where id = :id")
                .param("id", id)
                .query((row, i) -> account(row))
                .optional();
    }

    /** Those of these that are accounts; what acts by itself is none. One statement. */
    public List<Account> among(Collection<UUID> ids) {
        return db.sql("select * from identity.account where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, i) -> account(row))
                .list();
    }

    public Optional<Account> withEmail(String email) {
        return db.sql("select * from identity.account where email = :email")
                .param("email", written(email))
                .query((row, i) -> account(row))
                .optional();
    }

    public List<Account> examples() {
        return db.sql("select * from identity.account where example and disabled is null order by created")
                .query((row, i) -> account(row))
                .list();
    }

    /** An address as it is kept and compared. */
    public static String written(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Somebody new, who may do nothing yet; whoever already has the address, if somebody does. */
    @Transactional
    public Account add(Permit permit, String name, String email, Language language) {
        return add(permit, name, email, language, false);
    }

    /** Somebody made up, for a machine where the platform is tried out. */
    @Transactional
    public Account addExample(Permit permit, String name, String email, Language language) {
        permit.mustBeOf(Permits.DOOR);
        return add(permit, name, email, language, true);
    }

    private Account add(Permit permit, String name, String email, Language language, boolean example) {
        permit.mustAllow(Right.USERS);
        Optional<UUID> fresh = db.sql("""
                        insert into identity.account (name, email, language, example)
                        values (:name, :email, :language, :example) on conflict (email) do nothing returning id
                        """)
                .param("name", name.strip())
                .param("email", written(email))
                .param("language", language.code())
                .param("example", example)
                .query(UUID.class)
                .optional();
        Account account = withEmail(email).orElseThrow();
        fresh.ifPresent(id -> {
            trail.person(id, account.name());
            trail.record(permit, "account.added", id, Map.of());
        });
        return account;
    }

    /** What somebody is called, and the language of their desk: their own choice, or what their directory says. */
    @Transactional
    public void describe(Permit permit, UUID account, String name, Language language) {
        mustConcern(permit, account);
        int changed = db.sql("""
                        update identity.account set name = :name, language = :language
                        where id = :id and (name, language) is distinct from (:name, :language)
                        """)
                .param("id", account)
                .param("name", name.strip())
                .param("language", language.code())
                .update();
        if (changed > 0) {
            trail.person(account, name.strip());
            trail.record(permit, "account.described", account, Map.of());
        }
    }

    /** From now on they are let in nowhere; what they did stays theirs. @param because one word: {@code left} */
    @Transactional
    public void disable(Permit permit, UUID account, String because, Instant at) {
        mustCoverEverybody(permit, account);
        int changed = db.sql("""
                        update identity.account set disabled = :at, disabled_because = :because
                        where id = :id and disabled is null
                        """)
                .param("id", account)
                .param("because", because)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (changed > 0) {
            trail.record(permit, "account.disabled", account, Map.of("because", because));
        }
    }

    @Transactional
    public void enable(Permit permit, UUID account) {
        mustCoverEverybody(permit, account);
        int changed = db.sql("""
                        update identity.account set disabled = null, disabled_because = null
                        where id = :id and disabled is not null
                        """).param("id", account).update();
        if (changed > 0) {
            trail.record(permit, "account.enabled", account, Map.of());
        }
    }

    private static void mustConcern(Permit permit, UUID account) {
        if (!permit.actor().equals(account)) {
            mustCoverEverybody(permit, account);
        }
    }

    /** A person works on several sites, so who answers for one of them does not decide on the person. */
    private static void mustCoverEverybody(Permit permit, UUID account) {
        permit.mustAllow(Right.USERS);
        if (permit.site().isPresent()) {
            permit.mustBeOf(account);
        }
    }

    static Account account(ResultSet row) throws SQLException {
        OffsetDateTime disabled = row.getObject("disabled", OffsetDateTime.class);
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Language.of(row.getString("language")),
                row.getBoolean("example"),
                disabled == null ? null : disabled.toInstant());
    }
}
