package no.fnsp.sharing;

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

/** How many days sites usually have with a national edition before their own policy answers ({@link LastDates}). */
@Repository
public class Patience {

    private static final int USUAL_DAYS = 30;

    private final JdbcClient db;
    private final Journal journal;

    Patience(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** How many days sites have, when nobody says otherwise of an edition. */
    public int days(Instant at) {
        return db.sql("select days from sharing.patience where valid_from <= :at and valid_until > :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional()
                .orElse(USUAL_DAYS);
    }

    /** Sites have this many days from now on, with what is published from now on. @return whether that is news */
    public boolean allow(Permit permit, UUID site, int days, Instant from) {
        permit.mustAllow(Right.NATIONAL, site);
        if (days < 1 || days > 365 || days(from) == days) {
            return false;
        }
        db.sql("update sharing.patience set valid_until = greatest(:from, valid_from) where valid_until = 'infinity'")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("insert into sharing.patience (days, said_by, valid_from) values (:days, :by, :from)")
                .param("days", days)
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        journal.record(new Act(permit.actor(), "last-date.usual", "site", site, site, Map.of("days", days), Set.of()));
        return true;
    }
}
