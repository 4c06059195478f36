package no.fnsp.staff;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whom each part of a hospital shows on its page, as those decide who may publish that page. */
@Repository
public class Displays {

    private final JdbcClient db;
    private final Journal journal;

    Displays(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** From now on a unit shows these on its page. */
    @Transactional
    public void show(Permit permit, UUID site, UUID unit, Whom whom, Instant from) {
        permit.mustAllow(Right.PUBLISH, site);
        db.sql("select pg_advisory_xact_lock(hashtextextended('staff ' || :unit, 0))")
                .param("unit", unit.toString())
                .query(row -> {});
        String now = db.sql("select whom from staff.display where unit = :unit and valid_until = 'infinity'")
                .param("unit", unit)
                .query(String.class)
                .optional()
                .orElse(Whom.NOBODY.key());
        if (now.equals(whom.key())) {
            return;
        }
        end(site, unit, from);
        if (whom != Whom.NOBODY) {
            begin(permit, site, unit, whom, from);
        }
        journal.record(new Act(
                permit.actor(),
                "staff.shown",
                "node",
                unit,
                site,
                Map.of("whom", whom.key()),
                Set.of(Staff.scope(unit))));
    }

    private void end(UUID site, UUID unit, Instant from) {
        db.sql("""
                update staff.display set valid_until = :from
                where unit = :unit and site = :site and valid_until = 'infinity'
                """)
                .param("unit", unit)
                .param("site", site)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void begin(Permit permit, UUID site, UUID unit, Whom whom, Instant from) {
        db.sql("""
                insert into staff.display (site, unit, whom, set_by, valid_from)
                values (:site, :unit, :whom, :by, :from)
                """)
                .param("site", site)
                .param("unit", unit)
                .param("whom", whom.key())
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }
}
