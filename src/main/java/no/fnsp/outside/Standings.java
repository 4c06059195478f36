package no.fnsp.outside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.jobs.Jobs;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.Instants;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How it goes with each source, as every machine sees it. */
@Repository
public class Standings {

    /**
     * No round takes as long: the longest asks for 225 pages, and has ten seconds for each. A machine that falls in the middle of one keeps
     * others from asking for no longer.
     */
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(45);

    private final JdbcClient db;
    private final Journal journal;
    private final Jobs jobs;

    Standings(JdbcClient db, Journal journal, Jobs jobs) {
        this.db = db;
        this.journal = journal;
        this.jobs = jobs;
    }

    public Standing of(String source) {
        return db.sql("select * from outside.source where source = :source")
                .param("source", source)
                .query((row, i) -> standing(row))
                .optional()
                .orElseGet(() -> Standing.never(source));
    }

    /** Somebody wants it asked at once, and not only when it would be by itself. @param site where they may say so */
    @Transactional
    public void ask(Permit permit, UUID site, String source, Instant now) {
        permit.mustAllow(Right.USERS, site);
        jobs.at(RefreshJob.NAME, source + RefreshJob.AT_ONCE, now);
        journal.record(new Act(
                permit.actor(),
                "outside.asked",
                "outside",
                site,
                permit.site().orElse(null),
                Map.of("source", source),
                Set.of()));
    }

    /** @return false when a machine is at it already */
    @Transactional
    public boolean begin(Permit permit, String source, Instant now) {
        permit.mustAllow(Right.NATIONAL);
        return db.sql("""
                        insert into outside.source as known (source, tried, busy_until) values (:source, :now, :until)
                        on conflict (source) do update set tried = excluded.tried, busy_until = excluded.busy_until
                        where known.busy_until is null or known.busy_until < excluded.tried
                        """)
                        .param("source", source)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("until", now.plus(LONGEST_ROUND).atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** @param trouble null when all went well @param next when it is asked again by itself */
    @Transactional
    public void end(Permit permit, String source, @Nullable Trouble trouble, Instant next, Instant now) {
        permit.mustAllow(Right.NATIONAL);
        db.sql("""
                update outside.source set busy_until = null, next = :next,
                    good = case when :trouble::text is null then :now else good end,
                    trouble = :trouble, detail = :detail,
                    failed = case when :trouble::text is null then 0 else failed + 1 end,
                    since = case when :trouble::text is null then null else coalesce(since, :now) end
                where source = :source
                """)
                .param("source", source)
                .param("trouble", trouble == null ? null : trouble.kind().key())
                .param("detail", trouble == null ? "" : trouble.detail())
                .param("next", next.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("source"),
                Instants.orNull(row, "tried"),
                Instants.orNull(row, "good"),
                Optional.ofNullable(row.getString("trouble"))
                        .map(Standings::kind)
                        .orElse(null),
                row.getString("detail"),
                row.getInt("failed"),
                Instants.orNull(row, "since"),
                Instants.orNull(row, "next"));
    }

    /** An older one that is not known any more is ours. */
    private static Trouble.Kind kind(String key) {
        try {
            return Trouble.Kind.valueOf(key.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return Trouble.Kind.OURS;
        }
    }
}
