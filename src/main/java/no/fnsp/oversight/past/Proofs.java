package no.fnsp.oversight.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.fnsp.oversight.past.Proof.Proven;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds in the journal what proves a page. */
@Repository
class Proofs {

    private final JdbcClient db;

    Proofs(JdbcClient db) {
        this.db = db;
    }

    /** Two statements. */
    Proof of(Site site, List<ShownEdition> editions, Instant at) {
        return new Proof(acts(site, editions, at), head(at));
    }

    private List<Proven> acts(Site site, List<ShownEdition> editions, Instant at) {
        List<Proven> all = db.sql("""
                        select number, hash, previous, act, at, actor_name, (detail ->> 'edition')::uuid as edition
                        from journal.proven
                        where subject = any(:documents) and detail ->> 'edition' = any(:editions)
                          and (act in ('edition.published', 'edition.approved', 'approval.inherited')
                               or act = 'edition.accepted' and site = :site)
                        order by key
                        """)
                .param(
                        "documents",
                        editions.stream().map(ShownEdition::document).distinct().toArray(UUID[]::new))
                .param(
                        "editions",
                        editions.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param("site", site.id())
                .query((row, i) -> proven(row, row.getObject("edition", UUID.class), at))
                .list();
        return untilThen(all);
    }

    /** What was done by then; and where a thing was written down only afterwards, the first time it was. */
    private static List<Proven> untilThen(List<Proven> all) {
        var proving = new ArrayList<Proven>();
        Set<String> proven = new HashSet<>();
        for (Proven act : all) {
            boolean first = proven.add(act.act() + act.edition());
            if (!act.late() || first && !act.act().contains("approv")) {
                proving.add(act);
            }
        }
        return proving;
    }

    private @Nullable Proven head(Instant at) {
        return db.sql("""
                        select number, hash, previous, act, at, actor_name from journal.proven
                        where at <= :at and number is not null order by at desc, key desc limit 1
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> proven(row, null, at))
                .optional()
                .orElse(null);
    }

    private static Proven proven(ResultSet row, @Nullable UUID edition, Instant at) throws SQLException {
        Instant written = row.getObject("at", OffsetDateTime.class).toInstant();
        return new Proven(
                row.getLong("number"),
                Objects.requireNonNullElse(row.getString("hash"), ""),
                Objects.requireNonNullElse(row.getString("previous"), ""),
                row.getString("act"),
                written,
                row.getString("actor_name"),
                edition,
                written.isAfter(at.plusSeconds(1)));
    }
}
