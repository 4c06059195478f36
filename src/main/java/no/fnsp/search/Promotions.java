package no.fnsp.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What editors want to be seen first, on a site or from the national base on all of them. Who arranges a site's pages decides. */
@Repository
public class Promotions {

    private final JdbcClient db;
    private final Journal journal;

    Promotions(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    public static Scope scope(UUID site) {
        return Scope.of("promoted", site);
    }

    @Transactional
    public Promoted add(Permit permit, Promoted wanted, Instant at) {
        permit.mustAllow(Right.ARRANGE, wanted.site(), wanted.site());
        db.sql("""
                insert into search.promoted (id, site, title, target, questions, first_day, last_day, said_by, valid_from)
                values (:id, :site, :title::jsonb, :target, :questions, :first, :last, :by, :at)
                """)
                .param("id", wanted.id())
                .param("site", wanted.site())
                .param("title", Jsonb.write(wanted.title()))
                .param("target", wanted.target())
                .param("questions", wanted.questions())
                .param("first", wanted.first())
                .param("last", wanted.last())
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        record(permit, "promotion.added", wanted.site(), wanted.id());
        return wanted;
    }

    /** @return whether there was one to end */
    @Transactional
    public boolean end(Permit permit, UUID site, UUID promoted, Instant at) {
        permit.mustAllow(Right.ARRANGE, site, site);
        int ended = db.sql("""
                        update search.promoted set valid_until = :at
                        where id = :id and site = :site and valid_until = 'infinity'
                        """)
                .param("id", promoted)
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (ended > 0) {
            record(permit, "promotion.ended", site, promoted);
        }
        return ended > 0;
    }

    private void record(Permit permit, String act, UUID site, UUID promoted) {
        journal.record(new Act(permit.actor(), act, "promotion", promoted, site, Map.of(), Set.of(scope(site))));
    }

    /** All that has not been ended on a site, those that are shown longest first; also what is over or still to come. */
    public List<Promoted> of(UUID site, Instant at) {
        return db.sql("""
                        select * from search.promoted
                        where site = :site and valid_from <= :at and valid_until > :at order by last_day desc, id
                        """)
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> promoted(row))
                .list();
    }

    /** What is shown on some sites on a day, those of the first site first. */
    public List<Promoted> shown(Collection<UUID> sites, LocalDate day, Instant at) {
        return db.sql("""
                        select * from search.promoted
                        where site = any(:sites) and first_day <= :day and last_day >= :day
                          and valid_from <= :at and valid_until > :at
                        order by array_position(:sites, site), id
                        """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> promoted(row))
                .list();
    }

    private static Promoted promoted(ResultSet row) throws SQLException {
        return new Promoted(
                row.getObject("id", UUID.class),
                row.getObject("site", UUID.class),
                Jsonb.read(row.getString("title"), Words.class),
                row.getString("target"),
                row.getString("questions"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
