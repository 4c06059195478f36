package no.fnsp.process;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written down of a case while it runs: sent back, a step skipped, merged with another edition, sent to a hearing. */
@Repository
public class CaseNotes {

    private final JdbcClient db;
    private final Journal journal;

    CaseNotes(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Its hearings, the newest first. */
    List<UUID> hearings(UUID id) {
        return db.sql("""
                        select h.hearing from process.heard h join hearing.hearings r on r.hearing = h.hearing
                        where h."case" = :case order by r.opened desc
                        """).param("case", id).query(UUID.class).list();
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
        journal.record(CaseActs.of(permit, "case.sent-back", document, id));
    }

    void resume(Permit permit, Document document, UUID id, Instant at) {
        db.sql("""
                update process.return set valid_until = greatest(:at, valid_from)
                where "case" = :case and valid_until = 'infinity'
                """).param("case", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
        journal.record(CaseActs.of(permit, "case.resumed", document, id));
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
        journal.record(CaseActs.of(permit, "case.step-skipped", document, id));
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
                        select coalesce(n.number, e.number) as number, r.chapters, r.rebased_at
                        from process.rebase r join content.editions e on e.edition = r.edition
                        left join content.published_numbers n on n.edition = r.edition
                        where r."case" = :case order by r.rebased_at desc
                        """)
                .param("case", id)
                .query((row, i) -> new Rebased(
                        row.getInt("number"),
                        List.of((String[]) row.getArray("chapters").getArray()),
                        row.getObject("rebased_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void rebase(
            Permit permit, Document document, UUID id, Draft draft, UUID edition, List<String> chapters, Instant at) {
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
        journal.record(CaseActs.of(permit, "case.rebased", document, id));
    }

    void sentToHearing(Permit permit, UUID id, UUID hearing) {
        db.sql("insert into process.heard (\"case\", hearing) values (:case, :hearing)")
                .param("case", id)
                .param("hearing", hearing)
                .update();
    }
}
