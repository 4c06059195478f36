package no.fnsp.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whether a site lists what other sites let it list. It does until it says otherwise. */
@Repository
public class Taking {

    private final JdbcClient db;
    private final Journal journal;
    private final DatabaseClock clock;

    Taking(JdbcClient db, Journal journal, DatabaseClock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /** Touched when a site says something else. */
    public static Scope scope(UUID site) {
        return Scope.of("events-taken", site);
    }

    /** What a site says. Never changes. @param said names it; null where it has said nothing */
    public record Choice(@Nullable UUID said, boolean takes) {
        static final Choice SILENT = new Choice(null, true);
    }

    /** One statement. */
    public Choice of(UUID site, Instant at) {
        return db.sql("select * from event.taking where site = :site and valid_from <= :at and valid_until > :at")
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Choice(row.getObject("id", UUID.class), row.getBoolean("takes")))
                .optional()
                .orElse(Choice.SILENT);
    }

    /** Says from now on whether the site takes them. @param read what the writer had seen @return false, and nothing is said, where another has said something since */
    @Transactional
    public boolean say(Permit permit, UUID site, Choice read, boolean takes) {
        permit.mustAllow(Right.ARRANGE, site, site);
        db.sql("select pg_advisory_xact_lock(hashtextextended('events taken ' || :site::text, 0))")
                .param("site", site)
                .query(row -> {});
        Instant now = clock.now();
        Choice known = of(site, now);
        if (!Objects.equals(known.said(), read.said())) {
            return false;
        }
        if (known.takes() != takes) {
            write(permit, site, takes, now);
        }
        return true;
    }

    private void write(Permit permit, UUID site, boolean takes, Instant now) {
        db.sql("update event.taking set valid_until = :now where site = :site and valid_until = 'infinity'")
                .param("site", site)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("insert into event.taking (site, takes, said_by, valid_from) values (:site, :takes, :by, :now)")
                .param("site", site)
                .param("takes", takes)
                .param("by", permit.actor())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        journal.record(new Act(
                permit.actor(), "event.taking", "site", site, site, Map.of("takes", takes), Set.of(scope(site))));
    }
}
