package no.fnsp.critical;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.Instants;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sites a critical error concerns, and what they have answered: append-only. */
@Repository
public class Acknowledgements {

    private final JdbcClient db;
    private final Journal journal;

    Acknowledgements(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Every site that an error concerns. */
    public List<Asked> of(UUID error) {
        return db.sql("select * from critical.asked where error = :error order by site")
                .param("error", error)
                .query((row, i) -> asked(row))
                .list();
    }

    public Optional<Asked> find(UUID error, UUID site) {
        return db.sql("select * from critical.asked where error = :error and site = :site")
                .param("error", error)
                .param("site", site)
                .query((row, i) -> asked(row))
                .optional();
    }

    /** What these sites have not answered, the oldest first. */
    public List<Asked> waiting(Collection<UUID> sites, int most) {
        return db.sql("""
                        select * from critical.asked
                        where site = any(:sites) and uses and acknowledged_at is null order by told_at limit :most
                        """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("most", most)
                .query((row, i) -> asked(row))
                .list();
    }

    /** @return whether nobody had answered for the site before */
    boolean add(Permit permit, Asked asked, Acknowledgement.What what, String reason, Instant at) {
        permit.mustAllow(permit.allows(Right.ADOPT) ? Right.ADOPT : Right.PUBLISH, asked.site());
        boolean first = db.sql("""
                        insert into critical.acknowledgement (error, site, what, reason, acknowledged_by, acknowledged_at)
                        values (:error, :site, :what, :reason, :by, :at) on conflict do nothing
                        """)
                        .param("error", asked.error())
                        .param("site", asked.site())
                        .param("what", what.key())
                        .param("reason", reason)
                        .param("by", permit.actor())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (first) {
            journal.record(new Act(
                    permit.actor(),
                    "critical.acknowledged",
                    "critical",
                    asked.error(),
                    asked.site(),
                    Map.of("what", what.key()),
                    Set.of()));
        }
        return first;
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getObject("error", UUID.class),
                row.getObject("site", UUID.class),
                row.getBoolean("uses"),
                answer(row));
    }

    private static @Nullable Acknowledgement answer(ResultSet row) throws SQLException {
        String what = row.getString("what");
        return what == null
                ? null
                : new Acknowledgement(
                        row.getObject("error", UUID.class),
                        row.getObject("site", UUID.class),
                        Acknowledgement.What.valueOf(what.toUpperCase(Locale.ROOT)),
                        row.getString("reason"),
                        row.getObject("acknowledged_by", UUID.class),
                        Instants.in(row, "acknowledged_at"));
    }
}
