package no.fnsp.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.fnsp.identity.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code placement.trashed}: what was taken off a site, from where, by whom and why, until it comes back. */
@Repository
class TrashRows {

    private final JdbcClient db;

    TrashRows(JdbcClient db) {
        this.db = db;
    }

    /** What has not come back to a site, the latest first. */
    List<InTrash> of(UUID site) {
        return db.sql(
                        "select * from placement.trashed where site = :site and valid_until = 'infinity' order by valid_from desc")
                .param("site", site)
                .query((row, i) -> inTrash(row))
                .list();
    }

    /** What was withdrawn from every site at an instant, and has not come back. */
    List<InTrash> withdrawn(UUID document, Instant at) {
        return db.sql("""
                        select * from placement.trashed
                        where document = :document and why = 'withdrawn' and valid_from = :withdrawn
                          and valid_until = 'infinity' order by site
                        """)
                .param("document", document)
                .param("withdrawn", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> inTrash(row))
                .list();
    }

    void add(Permit permit, Placement page, InTrash.Why why, Instant from) {
        db.sql("""
                insert into placement.trashed (site, document, path, position, why, trashed_by, valid_from)
                values (:site, :document, :path, :position, :why, :by, :from)
                """)
                .param("site", page.site())
                .param("document", page.document())
                .param("path", page.path())
                .param("position", page.position())
                .param("why", why.key())
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static InTrash inTrash(ResultSet row) throws SQLException {
        return new InTrash(
                row.getObject("site", UUID.class),
                row.getObject("document", UUID.class),
                row.getString("path"),
                row.getInt("position"),
                InTrash.Why.valueOf(row.getString("why").toUpperCase(Locale.ROOT)),
                row.getObject("trashed_by", UUID.class),
                row.getObject("valid_from", OffsetDateTime.class).toInstant());
    }
}
