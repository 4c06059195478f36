package no.fnsp.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has let pass in which text, why, and until when. */
@Repository
public class Waivers {

    private final JdbcClient db;
    private final Journal journal;

    Waivers(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Those that count at an instant. */
    Map<Identity, Waiver> of(UUID document, Language language, Instant at) {
        var found = new HashMap<Identity, Waiver>();
        db.sql("""
                select id, remark, chapter, block, said, reason, waived_by, valid_from, expires from gate.waiver
                where document = :document and language = :language
                  and valid_from <= :at and valid_until > :at and expires > :at
                """)
                .param("document", document)
                .param("language", language.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(Places.identity(row), waiver(row));
                });
        return found;
    }

    /** Everything that is let pass in a text: by a waiver that counts now, or by a critical correction; the oldest first. */
    public List<LetPass> letPass(UUID document, Language language, Instant at) {
        return db.sql("""
                select remark, said, waived_by, valid_from, id, reason, expires from gate.waivers
                where document = :document and language = :language
                  and valid_from <= :at and valid_until > :at and expires > :at
                union all
                select remark, said, passed_by, valid_from, id, null, null from gate.passed_by
                where document = :document and language = :language and valid_from <= :at and valid_until > :at
                order by valid_from, remark
                """)
                .param("document", document)
                .param("language", language.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> letPass(row))
                .list();
    }

    /** Lets a remark pass until an instant. A waiver that was given before for the same ends. */
    @Transactional
    public Waived waive(
            Permit permit,
            Document document,
            Language language,
            Remark remark,
            String reason,
            Instant until,
            Instant at) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        Right needed = remark.check().waivedBy();
        if (needed == null || !permit.allows(needed)) {
            return new Waived.NotYours();
        }
        if (reason.isBlank()) {
            return new Waived.NoReason();
        }
        Instant latest = at.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
        if (!until.isAfter(at) || until.isAfter(latest)) {
            return new Waived.NoSuchEnd();
        }
        end(document, language, remark, at);
        long id = insert(permit, document, language, remark, reason.strip(), until, at);
        record(permit, "remark.waived", document, language, remark.identity(), until);
        return new Waived.Ok(new Waiver(id, reason.strip(), permit.actor(), at, until));
    }

    /** What was let pass counts again from now on. */
    @Transactional
    public void withdraw(Permit permit, Document document, Language language, Remark remark, Instant at) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        if (end(document, language, remark, at) > 0) {
            record(permit, "waiver.withdrawn", document, language, remark.identity(), null);
        }
    }

    private int end(Document document, Language language, Remark remark, Instant at) {
        return Places.params(db.sql("""
                                update gate.waiver set valid_until = greatest(:at, valid_from)
                                where document = :document and language = :language and remark = :remark
                                  and chapter is not distinct from :chapter and block is not distinct from :block
                                  and said = :said::text[] and valid_until = 'infinity'
                                """), remark.identity())
                .param("document", document.id())
                .param("language", language.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private long insert(
            Permit permit,
            Document document,
            Language language,
            Remark remark,
            String reason,
            Instant until,
            Instant at) {
        return Places.params(db.sql("""
                                insert into gate.waiver (document, language, remark, chapter, block, said, reason,
                                                         waived_by, expires, valid_from)
                                values (:document, :language, :remark, :chapter, :block, :said, :reason, :by, :until, :at)
                                returning id
                                """), remark.identity())
                .param("document", document.id())
                .param("language", language.code())
                .param("reason", reason)
                .param("by", permit.actor())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Not the reason: that may hold somebody's name, and what stands in the journal cannot be erased. */
    private void record(
            Permit permit, String act, Document document, Language language, Identity remark, @Nullable Instant until) {
        var detail = new HashMap<String, Object>(Places.detail(remark));
        detail.put("language", language.code());
        if (until != null) {
            detail.put("until", until.toString());
        }
        journal.record(new Act(permit.actor(), act, "document", document.id(), document.site(), detail, Set.of()));
    }

    private static LetPass letPass(ResultSet row) throws SQLException {
        return new LetPass(
                row.getString("remark"),
                List.of((String[]) row.getArray("said").getArray()),
                row.getObject("waived_by", UUID.class),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                row.getString("reason") == null ? Optional.empty() : Optional.of(waiver(row)));
    }

    private static Waiver waiver(ResultSet row) throws SQLException {
        return new Waiver(
                row.getLong("id"),
                row.getString("reason"),
                row.getObject("waived_by", UUID.class),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                row.getObject("expires", OffsetDateTime.class).toInstant());
    }
}
