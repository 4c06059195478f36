package no.fnsp.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which steps of reminding have been taken, and who was told. */
@Repository
class Reminders {

    private final JdbcClient db;

    Reminders(JdbcClient db) {
        this.db = db;
    }

    /** One text that is due on one day. */
    record Taken(UUID document, LocalDate due, int step) {}

    /** The steps that were taken for these documents. */
    Set<Taken> of(Collection<UUID> documents) {
        return new HashSet<>(db.sql("select document, due, step from review.reminder where document = any(:documents)")
                .param("documents", documents.toArray(UUID[]::new))
                .query((row, i) -> new Taken(
                        row.getObject("document", UUID.class),
                        row.getObject("due", LocalDate.class),
                        row.getInt("step")))
                .list());
    }

    /** @return whether this one took it; two who remind at once remind once */
    boolean take(Permit permit, Due due, Step step, Collection<Audience.Asked> asked) {
        permit.mustCover(due.site());
        var reminder = db.sql("""
                        insert into review.reminder (document, due, step) values (:document, :due, :step)
                        on conflict do nothing returning id
                        """)
                .param("document", due.document())
                .param("due", due.on())
                .param("step", step.days())
                .query(UUID.class)
                .optional();
        reminder.ifPresent(id -> asked.forEach(one -> db.sql("""
                        insert into review.reminded (reminder, person, stepped_in)
                        values (:reminder, :person, :stepped) on conflict do nothing
                        """)
                .param("reminder", id)
                .param("person", one.person())
                .param("stepped", one.steppedIn())
                .update()));
        return reminder.isPresent();
    }
}
