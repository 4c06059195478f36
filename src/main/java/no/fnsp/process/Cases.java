package no.fnsp.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Journal;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases there are. */
@Repository
public class Cases {

    private final JdbcClient db;
    private final Journal journal;

    Cases(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    public Optional<Case> find(UUID id) {
        return db.sql("select * from process.cases where \"case\" = :id")
                .param("id", id)
                .query((row, i) -> read(row))
                .optional();
    }

    /** The one that a draft is in. */
    public Optional<Case> running(UUID draft) {
        return db.sql("select * from process.cases where draft = :draft and valid_until = 'infinity'")
                .param("draft", draft)
                .query((row, i) -> read(row))
                .optional();
    }

    /** Those that run, the oldest first. */
    public List<Case> running() {
        return db.sql("select * from process.cases where valid_until = 'infinity' order by valid_from")
                .query((row, i) -> read(row))
                .list();
    }

    /** Those that ended last. */
    public List<Case> ended(int most) {
        return db.sql(
                        "select * from process.cases where valid_until < 'infinity' order by valid_until desc limit :most")
                .param("most", most)
                .query((row, i) -> read(row))
                .list();
    }

    List<Case> runningOf(UUID document) {
        return db.sql("""
                        select * from process.cases where document = :document and valid_until = 'infinity' order by valid_from
                        """)
                .param("document", document)
                .query((row, i) -> read(row))
                .list();
    }

    /** The case that a hearing belongs to. */
    public Optional<Case> ofHearing(UUID hearing) {
        return db.sql("""
                        select c.* from process.cases c join process.heard h on h."case" = c."case" where h.hearing = :hearing
                        """)
                .param("hearing", hearing)
                .query((row, i) -> read(row))
                .optional();
    }

    UUID add(
            Permit permit,
            Document document,
            Draft draft,
            ChangeClass change,
            String reason,
            String message,
            UUID definition,
            Instant at) {
        UUID id = db.sql("""
                        insert into process.case (document, language, lane, draft, change_class, reason, message, definition,
                                                  begun_by, valid_from)
                        values (:document, :language, :lane, :draft, :class, :reason, :message, :definition, :by, :at)
                        returning id
                        """)
                .param("document", draft.document())
                .param("language", draft.language().code())
                .param("lane", draft.lane().key())
                .param("draft", draft.id())
                .param("class", change.key())
                .param("reason", reason)
                .param("message", message)
                .param("definition", definition)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        journal.record(CaseActs.of(permit, "case.begun", document, id));
        return id;
    }

    void end(Permit permit, Document document, Case one, Case.How how, String words, Instant at) {
        db.sql(
                        "update process.case set valid_until = greatest(:at, valid_from) where id = :id and valid_until = 'infinity'")
                .param("id", one.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into process.ending ("case", how, words, ended_by, ended_at) values (:case, :how, :words, :by, :at)
                """)
                .param("case", one.id())
                .param("how", how.key())
                .param("words", words)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        journal.record(CaseActs.of(permit, "case." + how.key(), document, one.id()));
    }

    private static Case read(ResultSet row) throws SQLException {
        String how = row.getString("how");
        return new Case(
                row.getObject("case", UUID.class),
                row.getObject("document", UUID.class),
                Language.of(row.getString("language")),
                Draft.Lane.valueOf(row.getString("lane").toUpperCase(Locale.ROOT)),
                row.getObject("draft", UUID.class),
                ChangeClass.find(row.getString("change_class")).orElseThrow(),
                row.getString("reason"),
                row.getString("message"),
                row.getObject("definition", UUID.class),
                row.getObject("begun_by", UUID.class),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                how == null
                        ? null
                        : new Case.Ending(
                                Case.How.of(how),
                                row.getString("words"),
                                row.getObject("ended_by", UUID.class),
                                row.getObject("ended_at", OffsetDateTime.class).toInstant()));
    }
}
