package no.fnsp.identity;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody comes in with that was set up here, all of it together: a password, its codes, links, and open sessions. */
@Repository
class Keys {

    private final JdbcClient db;

    Keys(JdbcClient db) {
        this.db = db;
    }

    /** Whether there is a password, or a link with which one can be chosen. */
    boolean areSetHere(UUID account) {
        return db.sql("""
                        select exists (select from identity.credential where account = :account)
                            or exists (select from identity.invitation
                                       where account = :account and ended is null and expires > now())
                        """).param("account", account).query(Boolean.class).single();
    }

    /** Links that others have made, and that could still set a password, count no more. */
    void endLinks(UUID account) {
        db.sql("update identity.invitation set ended = now() where account = :account and ended is null")
                .param("account", account)
                .update();
    }

    /** From now on none of it counts. @param because one word, for the sessions @return whether there was a password */
    boolean takeBack(UUID account, String because) {
        int password = db.sql("delete from identity.credential where account = :account")
                .param("account", account)
                .update();
        endLinks(account);
        db.sql("""
                update identity.sign_in set ended = now(), ended_because = :because
                where account = :account and provider is null and ended is null
                """).param("account", account).param("because", because).update();
        return password > 0;
    }
}
