package no.fnsp.movedon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What sites have decided about national changes: append-only. */
@Repository
public class Handlings {

    private final JdbcClient db;
    private final Journal journal;

    Handlings(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** The latest first. */
    public List<Handling> of(UUID site, UUID document, Language language) {
        return db.sql("""
                        select * from movedon.handling
                        where site = :site and document = :document and language = :language
                        order by handled_at desc, id desc
                        """)
                .param("site", site)
                .param("document", document)
                .param("language", language.code())
                .query((row, i) -> handling(row))
                .list();
    }

    /** Two who decide about one text at once: the later one waits, and is then told what the other did. */
    void alone(UUID site, UUID document) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('moved on ' || :site::text || :document::text, 0))")
                .param("site", site)
                .param("document", document)
                .query(row -> {});
    }

    Handling add(Permit permit, Task task, Handling.What what, String reason) {
        permit.mustAllow(Right.ADOPT, task.site());
        db.sql("""
                insert into movedon.handling (site, document, language, edition, decision, reason, handled_by)
                values (:site, :document, :language, :edition, :decision, :reason, :by)
                """)
                .param("site", task.site())
                .param("document", task.document())
                .param("language", task.language().code())
                .param("edition", task.edition())
                .param("decision", what.key())
                .param("reason", reason)
                .param("by", permit.actor())
                .update();
        record(
                permit,
                task,
                "moved-on." + what.key(),
                Map.of("edition", task.edition().toString()));
        return of(task.site(), task.document(), task.language()).getFirst();
    }

    /** Local words have been held up against the national edition of the task. */
    void addChapter(Permit permit, Task task, LocalWords words, Decision decision) {
        permit.mustAllow(Right.ADOPT, task.site());
        db.sql("""
                insert into movedon.chapter_decision (site, changes, written, chapter, intent, edition, text, language,
                                                      number, decision, reason, decided_by)
                select :site, :changes, :written, :chapter, :intent, e.edition, e.document, e.language, e.stems_from,
                       :decision, :reason, :by
                from content.editions e where e.edition = :now
                """)
                .param("site", task.site())
                .param("changes", words.changes())
                .param("written", words.written().code())
                .param("chapter", words.chapter().value())
                .param("intent", words.intent().key())
                .param("decision", decision.what().key())
                .param("reason", decision.reason())
                .param("by", permit.actor())
                .param("now", words.now())
                .update();
        record(
                permit,
                task,
                "chapter." + decision.what().key(),
                Map.of(
                        "chapter",
                        words.chapter().value(),
                        "changes",
                        words.changes().toString()));
    }

    private void record(Permit permit, Task task, String act, Map<String, Object> detail) {
        journal.record(new Act(permit.actor(), act, "document", task.document(), task.site(), detail, Set.of()));
    }

    private static Handling handling(ResultSet row) throws SQLException {
        return new Handling(
                row.getObject("edition", UUID.class),
                Handling.What.valueOf(row.getString("decision").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getObject("handled_by", UUID.class),
                Objects.requireNonNull(row.getObject("handled_at", OffsetDateTime.class))
                        .toInstant());
    }
}
