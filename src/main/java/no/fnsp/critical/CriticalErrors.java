package no.fnsp.critical;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.jobs.WorkingDays;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.Instants;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The critical errors there have been: append-only. */
@Repository
public class CriticalErrors {

    private final JdbcClient db;
    private final Journal journal;

    CriticalErrors(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    public Optional<CriticalError> find(UUID error) {
        return db.sql("select * from critical.errors where error = :error")
                .param("error", error)
                .query((row, i) -> error(row))
                .optional();
    }

    /** The latest first. */
    public List<CriticalError> of(UUID document) {
        return db.sql("select * from critical.errors where document = :document order by told_at desc")
                .param("document", document)
                .query((row, i) -> error(row))
                .list();
    }

    /** The error that an edition mended. */
    public Optional<CriticalError> mendedBy(UUID edition) {
        return db.sql("""
                        select e.* from critical.errors e join critical.corrections c on c.error = e.error
                        where c.edition = :edition
                        """)
                .param("edition", edition)
                .query((row, i) -> error(row))
                .optional();
    }

    /** The editions that mended an error. */
    public List<UUID> editions(UUID error) {
        return db.sql("select edition from critical.corrections where error = :error order by language")
                .param("error", error)
                .query(UUID.class)
                .list();
    }

    /** What nobody else has looked at yet, and what was looked at and disagreed with; the oldest first. */
    public List<CriticalError> unsettled() {
        return db.sql("""
                        select * from critical.errors
                        where reviewed_by is null or not agrees and settled_by is null order by told_at
                        """).query((row, i) -> error(row)).list();
    }

    UUID add(Permit permit, Document document, CriticalError.Act act, Told told, boolean forced, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        UUID error = db.sql("""
                        insert into critical.error (document, act, wrong, warning, forced, told_by, told_at, review_due)
                        values (:document, :act, :wrong, :warning::jsonb, :forced, :by, :at, :due) returning id
                        """)
                .param("document", document.id())
                .param("act", act.key())
                .param("wrong", told.wrong())
                .param("warning", Jsonb.write(told.warning()))
                .param("forced", forced)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("due", WorkingDays.endAfter(at, 2).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        journal.record(new Act(
                permit.actor(),
                "critical." + act.key(),
                "document",
                document.id(),
                document.site(),
                Map.of("error", error.toString(), "forced", forced),
                Set.of()));
        return error;
    }

    void mended(Permit permit, UUID error, Mending made) {
        permit.mustAllow(Right.NATIONAL);
        db.sql(
                        "insert into critical.correction (error, language, edition, wrong) values (:error, :language, :edition, :wrong)")
                .param("error", error)
                .param("language", made.right().language().code())
                .param("edition", made.right().id())
                .param("wrong", made.wrong().id())
                .update();
    }

    private static CriticalError error(ResultSet row) throws SQLException {
        UUID reviewer = row.getObject("reviewed_by", UUID.class);
        UUID settler = row.getObject("settled_by", UUID.class);
        return new CriticalError(
                row.getObject("error", UUID.class),
                row.getObject("document", UUID.class),
                CriticalError.Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
                row.getString("wrong"),
                Jsonb.read(row.getString("warning"), Words.class),
                row.getBoolean("forced"),
                row.getObject("told_by", UUID.class),
                Objects.requireNonNull(Instants.orNull(row, "told_at")),
                Objects.requireNonNull(Instants.orNull(row, "review_due")),
                reviewer == null
                        ? null
                        : new CriticalError.Review(
                                row.getBoolean("agrees"),
                                row.getString("words"),
                                reviewer,
                                Objects.requireNonNull(Instants.orNull(row, "reviewed_at"))),
                settler == null
                        ? null
                        : new CriticalError.Said(
                                row.getString("settled"),
                                settler,
                                Objects.requireNonNull(Instants.orNull(row, "settled_at"))),
                Instants.orNull(row, "restored_at"));
    }
}
