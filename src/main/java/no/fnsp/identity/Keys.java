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

    /** From now on none of it counts. @param because one word, for the sessions @return whether there was a password */
    boolean takeBack(UUID account, String because) {
        int password = db.sql("delete from identity.credential where account = :account")
                .param("account", account)
                .update();
        db.sql("update identity.invitation set ended = now() where account = :account and ended is null")
                .param("account", account)
                .update();
        db.sql("""
                update identity.sign_in set ended = now(), ended_because = :because
                where account = :account and provider is null and ended is null
                """).param("account", account).param("because", because).update();
        return password > 0;
    }
}
