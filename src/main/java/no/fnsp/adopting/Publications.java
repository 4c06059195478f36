package no.fnsp.adopting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.movedon.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The national editions that wait in a task. */
@Repository
class Publications {

    private final JdbcClient db;

    Publications(JdbcClient db) {
        this.db = db;
    }

    /**
     * One of them.
     *
     * @param reason why it was changed, where its writer has said
     */
    record Publication(UUID edition, ChangeClass change, String reason, Instant at) {}

    /** The newest first. */
    List<Publication> in(Task task) {
        return db.sql("""
                        select e.edition, e.change_class, coalesce(e.reason, '') as reason, p.valid_from
                        from content.published p join content.editions e on e.edition = p.edition
                        where p.document = :text and p.language = :language and p.valid_from >= :since
                        order by p.valid_from desc
                        """)
                .param("text", task.text())
                .param("language", task.language().code())
                .param("since", task.since().atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Publication(
                        row.getObject("edition", UUID.class),
                        ChangeClass.find(row.getString("change_class")).orElseThrow(),
                        row.getString("reason"),
                        Objects.requireNonNull(row.getObject("valid_from", OffsetDateTime.class))
                                .toInstant()))
                .list();
    }
}
