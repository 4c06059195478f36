package no.fnsp.notification;

import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody is owed a letter of. What they have read in the meantime needs none. */
@Repository
class Owed {

    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient db;

    Owed(JdbcClient db) {
        this.db = db;
    }

    /** Each thing that is to be mailed at once, the oldest first. */
    List<UUID> atOnce() {
        return db.sql("""
                        select n.id from notification.notification n left join notification.choice c using (person)
                        where n.mailed is null and (n.urgent or coalesce(c.how, 'at-once') = 'at-once')
                        order by n.told limit :most
                        """).param("most", MOST_AT_ONCE).query(UUID.class).list();
    }

    /** Everybody who gets a letter in the morning and has something to read. */
    List<UUID> peopleOfTheDay() {
        return db.sql("""
                        select distinct n.person
                        from notification.notification n join notification.choice c using (person)
                        where n.mailed is null and c.how = 'daily' and not n.urgent
                        """).query(UUID.class).list();
    }

    /** Marks one as mailed. @return it, when it still has to be; whoever comes second gets nothing */
    List<Told> take(Permit permit, UUID id) {
        return db.sql("""
                        update notification.notification set mailed = clock_timestamp()
                        where id = :id and mailed is null returning *
                        """).param("id", id).query((row, i) -> Told.of(row)).list().stream()
                .filter(told -> !told.isRead())
                .toList();
    }

    /** Marks all that one person is owed as mailed. @return those that they have not read, the latest first */
    List<Told> takeAll(Permit permit, UUID person) {
        return db.sql("""
                        with taken as (
                            update notification.notification set mailed = clock_timestamp()
                            where person = :person and mailed is null returning *
                        ) select * from taken where read is null order by told desc, id
                        """)
                .param("person", person)
                .query((row, i) -> Told.of(row))
                .list();
    }
}
