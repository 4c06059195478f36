package no.fnsp.identity;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How directories know people: by a provider's key and the directory's own id for the person. */
@Repository
public class Upstreams {

    private final JdbcClient db;
    private final Keys keys;
    private final AwaitedRoles awaited;
    private final Trail trail;

    Upstreams(JdbcClient db, Keys keys, AwaitedRoles awaited, Trail trail) {
        this.db = db;
        this.keys = keys;
        this.awaited = awaited;
        this.trail = trail;
    }

    public Optional<Account> find(String provider, String subject) {
        return db.sql("""
                        select a.* from identity.account a join identity.upstream u on u.account = a.id
                        where u.provider = :provider and u.subject = :subject
                        """)
                .param("provider", provider)
                .param("subject", subject)
                .query((row, i) -> Accounts.account(row))
                .optional();
    }

    /** Whether somebody signs in through a directory, so that a password is not theirs to have. */
    public boolean has(UUID account) {
        return db.sql("select exists (select from identity.upstream where account = :account)")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Whether this directory knows the person already, under whatever id. */
    public boolean has(UUID account, String provider) {
        return db.sql("""
                        select exists (select from identity.upstream where account = :account and provider = :provider)
                        """)
                .param("account", account)
                .param("provider", provider)
                .query(Boolean.class)
                .single();
    }

    /**
     * From now on the directory says whether the person may come in. What somebody may have set up in their place before, a
     * password, a link, an open session, counts no more; and what waited for the person to prove who they are waits no longer.
     */
    @Transactional
    public void link(Permit permit, UUID account, String provider, String subject) {
        permit.mustAllow(Right.USERS);
        permit.mustBeOf(Permits.DOOR);
        keys.takeBack(account, "linked");
        db.sql("insert into identity.upstream (provider, subject, account) values (:provider, :subject, :account)")
                .param("provider", provider)
                .param("subject", subject)
                .param("account", account)
                .update();
        awaited.takeUpAll(permit, account);
        trail.record(permit, "account.linked", account, Map.of("provider", provider));
    }
}
