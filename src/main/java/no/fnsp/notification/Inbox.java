package no.fnsp.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one person was told. */
@Repository
public class Inbox {

    /** The most that are listed; what is older is hardly looked for. */
    public static final int MOST = 200;

    private final JdbcClient db;

    Inbox(JdbcClient db) {
        this.db = db;
    }

    public int unread(UUID person) {
        return db.sql("select count(*) from notification.notification where person = :person and read is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /** What was not read first, the most urgent first, and then the latest; at most 200. */
    public List<Told> of(UUID person) {
        return db.sql("""
                        select * from notification.notification where person = :person
                        order by read is not null, urgent and read is null desc, told desc, id limit :most
                        """)
                .param("person", person)
                .param("most", MOST)
                .query((row, i) -> Told.of(row))
                .list();
    }

    /** Marks one as read. @return it; empty when it is not this person's */
    public Optional<Told> open(Permit permit, UUID person, UUID id) {
        permit.mustBeOf(person);
        return db.sql("""
                        update notification.notification set read = coalesce(read, statement_timestamp())
                        where id = :id and person = :person returning *
                        """)
                .param("id", id)
                .param("person", person)
                .query((row, i) -> Told.of(row))
                .optional();
    }

    public void openAll(Permit permit, UUID person) {
        permit.mustBeOf(person);
        db.sql("""
                update notification.notification set read = statement_timestamp()
                where person = :person and read is null
                """).param("person", person).update();
    }
}
