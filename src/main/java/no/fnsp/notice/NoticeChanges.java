package no.fnsp.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Jobs;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.placement.FreeSlugs;
import no.fnsp.store.DatabaseClock;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is done to notices. Readers see it at once on every page it covers. */
@Repository
public class NoticeChanges {

    private final JdbcClient db;
    private final Journal journal;
    private final Jobs jobs;
    private final DatabaseClock clock;
    private final FreeSlugs slugs;

    NoticeChanges(JdbcClient db, Journal journal, Jobs jobs, DatabaseClock clock, FreeSlugs slugs) {
        this.db = db;
        this.journal = journal;
        this.jobs = jobs;
        this.clock = clock;
        this.slugs = slugs;
    }

    /** Publishes a notice, to be seen from the instant it says. @param id a fresh one */
    @Transactional
    public Notice publish(Permit permit, UUID id, Saying saying) {
        Authority.mustAllow(permit, saying.extent(), id);
        String slug = freeSlug(saying.body().in(Language.NB).wording().title());
        Instant now = clock.now();
        db.sql("""
                insert into notice.notice (id, area, region, site, slug, added_by, added)
                values (:id, :area, :region, :site, :slug, :by, :at)
                """)
                .params(AreaColumns.of(saying.extent()))
                .param("id", id)
                .param("slug", slug)
                .param("by", permit.actor())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return say(permit, "notice.published", new Notice(id, slug, id, saying, now));
    }

    private String freeSlug(String title) {
        return slugs.of(
                "notice",
                title,
                "melding",
                wanted -> db.sql("select slug from notice.notice where starts_with(slug, :wanted)")
                        .param("wanted", wanted)
                        .query(String.class)
                        .list());
    }

    /**
     * Says something else in a notice from now on: other words, another type, another place in its area, another time.
     *
     * @param read what the writer had seen
     * @throws IllegalArgumentException when it would leave its area
     */
    @Transactional
    public Told change(Permit permit, Notice read, Saying saying) {
        Authority.mustAllow(permit, read.extent(), read.id());
        Authority.mustAllow(permit, saying.extent(), read.id());
        if (!saying.extent().area().equals(read.extent().area())) {
            throw new IllegalArgumentException("A notice stays in its area");
        }
        return tell(permit, "notice.changed", read, saying);
    }

    /** Readers do not see it from now on. */
    @Transactional
    public Told end(Permit permit, Notice read) {
        Authority.mustAllow(permit, read.extent(), read.id());
        Notice now = lock(read.id());
        Instant at = clock.now();
        if (now.period().isOver(at)) {
            return new Told.NoNews(now);
        }
        Saying says = read.says();
        return tell(
                permit,
                "notice.ended",
                read,
                new Saying(
                        says.extent(), says.grade(), says.body(), says.period().endedAt(at)));
    }

    private Told tell(Permit permit, String act, Notice read, Saying wanted) {
        Notice now = lock(read.id());
        // What was handed in as read may say another place than the notice's own.
        Authority.mustAllow(permit, now.extent(), now.id());
        if (!now.said().equals(read.said())) {
            return new Told.Outdated(now);
        }
        if (now.says().equals(wanted)) {
            return new Told.NoNews(now);
        }
        return new Told.Ok(say(permit, act, new Notice(now.id(), now.slug(), now.said(), wanted, clock.now())));
    }

    /** What is said now; two who say something at once do it after each other. */
    private Notice lock(UUID notice) {
        db.sql("select id from notice.notice where id = :notice for update")
                .param("notice", notice)
                .query(UUID.class)
                .single();
        return Objects.requireNonNull(
                db.sql("select * from notice.dated where notice = :notice and valid_until = 'infinity'")
                        .param("notice", notice)
                        .query((row, i) -> Rows.notice(row))
                        .single());
    }

    private Notice say(Permit permit, String act, Notice notice) {
        db.sql("update notice.said set valid_until = :from where notice = :notice and valid_until = 'infinity'")
                .param("notice", notice.id())
                .param("from", notice.since().atOffset(ZoneOffset.UTC))
                .update();
        UUID said = insert(permit, notice);
        record(permit, act, notice);
        TurningJob.expect(jobs, said, notice.period(), notice.since());
        return new Notice(notice.id(), notice.slug(), said, notice.says(), notice.since());
    }

    private UUID insert(Permit permit, Notice notice) {
        Period period = notice.period();
        var extent = notice.extent();
        return db.sql("""
                        insert into notice.said (notice, area, grade, paths, below, body, shown_from, shown_until,
                                                 said_by, valid_from)
                        values (:notice, (select area from notice.notice where id = :notice), :grade, :paths, :below,
                                :body::jsonb, :shownFrom, coalesce(:shownUntil::timestamptz, 'infinity'), :by, :from)
                        returning id
                        """)
                .param("notice", notice.id())
                .param("grade", notice.says().grade().key())
                .param("paths", extent.paths().toArray(String[]::new))
                .param("below", extent instanceof Extent.Branch)
                .param("body", Jsonb.write(notice.says().body()))
                .param("shownFrom", period.from().atOffset(ZoneOffset.UTC))
                .param(
                        "shownUntil",
                        period.until() == null ? null : period.until().atOffset(ZoneOffset.UTC))
                .param("by", permit.actor())
                .param("from", notice.since().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** Not the words: they may name somebody, and what stands in the journal cannot be erased. */
    private void record(Permit permit, String act, Notice notice) {
        journal.record(new Act(
                permit.actor(),
                act,
                "notice",
                notice.id(),
                notice.extent().ofSite().orElse(null),
                Map.of(
                        "grade",
                        notice.says().grade().key(),
                        "scope",
                        notice.extent().scope().value()),
                Set.of(notice.extent().scope())));
    }
}
