package no.fnsp.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases there are, and what was written down of each. */
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
        return db.sql("select * from process.cases where valid_until < 'infinity' order by valid_until desc limit :most")
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

    /** Its hearings, the newest first. */
    List<UUID> hearings(UUID id) {
        return db.sql("""
                        select h.hearing from process.heard h join hearing.hearings r on r.hearing = h.hearing
                        where h."case" = :case order by r.opened desc
                        """).param("case", id).query(UUID.class).list();
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
        record(permit, "case.begun", document, id);
        return id;
    }

    void end(Permit permit, Document document, Case one, Case.How how, String words, Instant at) {
        db.sql("update process.case set valid_until = greatest(:at, valid_from) where id = :id and valid_until = 'infinity'")
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
        record(permit, "case." + how.key(), document, one.id());
    }

    Optional<Standing.SentBack> back(UUID id) {
        return db.sql("select * from process.return where \"case\" = :case and valid_until = 'infinity'")
                .param("case", id)
                .query((row, i) -> new Standing.SentBack(
                        row.getString("words"),
                        row.getObject("returned_by", UUID.class),
                        row.getObject("valid_from", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void sendBack(Permit permit, Document document, UUID id, String words, Instant at) {
        db.sql("insert into process.return (\"case\", words, returned_by, valid_from) values (:case, :words, :by, :at)")
                .param("case", id)
                .param("words", words)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        record(permit, "case.sent-back", document, id);
    }

    void resume(Permit permit, Document document, UUID id, Instant at) {
        db.sql("""
                update process.return set valid_until = greatest(:at, valid_from)
                where "case" = :case and valid_until = 'infinity'
                """)
                .param("case", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        record(permit, "case.resumed", document, id);
    }

    /** When it was last sent on by its author. */
    Optional<Instant> resumed(UUID id) {
        return db.sql("""
                        select max(valid_until) as at from process.return where "case" = :case and valid_until < 'infinity'
                        """)
                .param("case", id)
                .query((row, i) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    record Skipped(Step.Kind step, String reason, UUID by, Instant at) {}

    List<Skipped> skipped(UUID id) {
        return db.sql("select * from process.skip where \"case\" = :case")
                .param("case", id)
                .query((row, i) -> new Skipped(
                        Step.Kind.find(row.getString("step")).orElseThrow(),
                        row.getString("reason"),
                        row.getObject("skipped_by", UUID.class),
                        row.getObject("skipped_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void skip(Permit permit, Document document, UUID id, Step.Kind step, String reason, Instant at) {
        db.sql("""
                insert into process.skip ("case", step, reason, skipped_by, skipped_at)
                values (:case, :step, :reason, :by, :at)
                """)
                .param("case", id)
                .param("step", step.key())
                .param("reason", reason)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        record(permit, "case.step-skipped", document, id);
    }

    /**
     * The draft was merged with an edition that was published while the case ran.
     *
     * @param chapters those whose words the merge changed, as they are headed
     */
    public record Rebased(int edition, List<String> chapters, Instant at) {
        public Rebased {
            chapters = List.copyOf(chapters);
        }
    }

    /** The latest first. */
    public List<Rebased> rebased(UUID id) {
        return db.sql("""
                        select e.number, r.chapters, r.rebased_at
                        from process.rebase r join content.editions e on e.edition = r.edition
                        where r."case" = :case order by r.rebased_at desc
                        """)
                .param("case", id)
                .query((row, i) -> new Rebased(
                        row.getInt("number"),
                        List.of((String[]) row.getArray("chapters").getArray()),
                        row.getObject("rebased_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void rebase(Permit permit, Document document, UUID id, Draft draft, UUID edition, List<String> chapters, Instant at) {
        db.sql("""
                insert into process.rebase ("case", revision, edition, chapters, rebased_at)
                values (:case, :revision, :edition, :chapters, :at) on conflict do nothing
                """)
                .param("case", id)
                .param("revision", draft.revision())
                .param("edition", edition)
                .param("chapters", chapters.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        record(permit, "case.rebased", document, id);
    }

    void sentToHearing(Permit permit, UUID id, UUID hearing) {
        db.sql("insert into process.heard (\"case\", hearing) values (:case, :hearing)")
                .param("case", id)
                .param("hearing", hearing)
                .update();
    }

    private void record(Permit permit, String act, Document document, UUID id) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                document.id(),
                document.site(),
                Map.of("case", id.toString()),
                Set.of())); // readers are shown nothing of it
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
