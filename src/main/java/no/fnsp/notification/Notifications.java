package no.fnsp.notification;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Telling people. Written in the caller's transaction: what is rolled back is told to nobody. */
@Repository
public class Notifications {

    private final JdbcClient db;

    Notifications(JdbcClient db) {
        this.db = db;
    }

    /** Each of these accounts, but the one who acts: they know. */
    public void tell(Permit permit, Collection<UUID> people, Notice notice) {
        for (UUID person : Set.copyOf(people)) {
            if (!person.equals(permit.actor())) {
                tell(permit, person, notice);
            }
        }
    }

    private void tell(Permit permit, UUID person, Notice notice) {
        db.sql("""
                insert into notification.notification (person, what, said, address, about, told_by)
                values (:person, :what, :values, :address, :about, :by)
                on conflict (person, what, about) where read is null
                do update set said = excluded.said, address = excluded.address, told = excluded.told
                """)
                .param("person", person)
                .param("what", notice.what())
                .param("values", notice.values().toArray(String[]::new))
                .param("address", notice.address())
                .param("about", notice.about())
                .param("by", permit.actor())
                .update();
    }
}
