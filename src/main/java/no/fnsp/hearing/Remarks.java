package no.fnsp.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the sites remark, and what is done with it: one by one. */
@Repository
public class Remarks {

    public static final int LONGEST = 4000;
    private static final int LONGEST_REASON = 2000;

    private final JdbcClient db;
    private final Hearings hearings;
    private final Journal journal;

    Remarks(JdbcClient db, Hearings hearings, Journal journal) {
        this.db = db;
        this.hearings = hearings;
        this.journal = journal;
    }

    /** The remarks as they stand, chapter by chapter. */
    public List<Remark> of(UUID hearing) {
        return db.sql("""
                        select r.*, h.taken_in, h.reason, h.handled_by, h.valid_from as handled_at
                        from hearing.remark r
                        left join hearing.handling h on h.remark = r.id and h.valid_until = 'infinity'
                        where r.hearing = :hearing and r.valid_until = 'infinity' order by r.chapter, r.late, r.valid_from, r.id
                        """)
                .param("hearing", hearing)
                .query((row, i) -> read(row))
                .list();
    }

    /** Of a site: what it said before is kept, with what was done with it, where it says the same again. */
    void write(Permit permit, UUID site, UUID hearing, boolean late, Map<String, String> words, Instant at) {
        for (Remark old : of(hearing)) {
            boolean same = words.getOrDefault(old.chapter(), "").strip().equals(old.words());
            if (old.site().equals(site) && old.late() == late && !same) {
                db.sql("update hearing.remark set valid_until = :at where id = :id and valid_until = 'infinity'")
                        .param("id", old.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update();
            }
        }
        words.forEach((chapter, said) -> {
            if (!said.isBlank()) {
                insert(permit, site, hearing, late, chapter, said.strip(), at);
            }
        });
    }

    private void insert(
            Permit permit, UUID site, UUID hearing, boolean late, String chapter, String words, Instant at) {
        db.sql("""
                insert into hearing.remark (hearing, site, late, chapter, words, remarked_by, valid_from)
                values (:hearing, :site, :late, :chapter, :words, :by, :at)
                on conflict (hearing, site, late, chapter) where valid_until = 'infinity' do nothing
                """)
                .param("hearing", hearing)
                .param("site", site)
                .param("late", late)
                .param("chapter", chapter)
                .param("words", words)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Taken in, or not and why. It may be decided otherwise later; what was decided before stays known. */
    @Transactional
    public Heard handle(
            Permit permit, Document document, UUID hearing, UUID remark, boolean takenIn, String reason, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        Optional<Hearing> held = hearings.held(document, hearing)
                .filter(one -> of(hearing).stream().anyMatch(found -> found.id().equals(remark)));
        if (held.isEmpty()) {
            return new Heard.NothingThere();
        }
        if (!takenIn && reason.isBlank()) {
            return new Heard.NoReason();
        }
        if (reason.length() > LONGEST_REASON) {
            return new Heard.TooLong(LONGEST_REASON);
        }
        decide(permit, remark, takenIn, reason.strip(), at);
        journal.record(new Act(
                permit.actor(),
                takenIn ? "remark.taken-in" : "remark.not-taken-in",
                "document",
                document.id(),
                document.site(),
                Map.of("hearing", hearing.toString(), "remark", remark.toString()),
                Set.of())); // readers are shown nothing of it
        if (!held.get().isOpen(at) && of(hearing).stream().allMatch(Remark::isHandled)) {
            hearings.moved(permit, held.get(), at);
        }
        return new Heard.Ok(held.get());
    }

    private void decide(Permit permit, UUID remark, boolean takenIn, String reason, Instant at) {
        db.sql("update hearing.handling set valid_until = :at where remark = :remark and valid_until = 'infinity'")
                .param("remark", remark)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into hearing.handling (remark, taken_in, reason, handled_by, valid_from)
                values (:remark, :taken, :reason, :by, :at)
                """)
                .param("remark", remark)
                .param("taken", takenIn)
                .param("reason", reason)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Remark read(ResultSet row) throws SQLException {
        OffsetDateTime handled = row.getObject("handled_at", OffsetDateTime.class);
        return new Remark(
                row.getObject("id", UUID.class),
                row.getObject("site", UUID.class),
                row.getBoolean("late"),
                row.getString("chapter"),
                row.getString("words"),
                row.getObject("remarked_by", UUID.class),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                handled == null
                        ? null
                        : new Remark.Handling(
                                row.getBoolean("taken_in"),
                                Objects.requireNonNullElse(row.getString("reason"), ""),
                                row.getObject("handled_by", UUID.class),
                                handled.toInstant()));
    }
}
