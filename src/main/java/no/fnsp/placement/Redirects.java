package no.fnsp.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where addresses that are no longer in use lead. */
@Repository
class Redirects {

    private final JdbcClient db;

    Redirects(JdbcClient db) {
        this.db = db;
    }

    Optional<Redirect> at(UUID site, String path, Instant at) {
        return db.sql("""
                        select * from placement.redirect
                        where site = :site and path = any(:paths) and valid_from <= :at and valid_until > :at
                        order by array_position(:paths::text[], path) limit 1
                        """)
                .param("site", site)
                .param("paths", Signpost.reaching(path).toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> redirect(row))
                .optional();
    }

    /**
     * What readers were told of a page that is gone, until the page came that stands there now and that nobody can read yet. Where one
     * that has moved is led to is the page's own business: whoever places another at its old address takes it over.
     */
    Optional<Redirect> before(UUID site, String path, Instant at) {
        return db.sql("""
                        select r.* from placement.placement p
                        join placement.redirect r on r.site = p.site and r.path = p.path
                        where p.site = :site and p.path = :path and p.valid_from <= :at and p.valid_until > :at
                          and r.valid_until <= :at and r.reason <> 'moved'
                          and r.document is distinct from p.document
                          and not exists (select from content.published h
                                          where h.document = p.document and h.valid_from <= :at and h.valid_until > :at)
                        order by r.valid_until desc, r.valid_from desc limit 1
                        """)
                .param("site", site)
                .param("path", path)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> redirect(row))
                .optional();
    }

    void end(UUID site, String path, Instant from) {
        db.sql("""
                update placement.redirect set valid_until = :from
                where site = :site and path = :path and valid_until = 'infinity'
                """)
                .param("site", site)
                .param("path", path)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    void leave(Redirect redirect, Instant from) {
        end(redirect.site(), redirect.path(), from);
        db.sql("""
                insert into placement.redirect (site, path, document, reason, note, valid_from)
                values (:site, :path, :document, :reason, :note::jsonb, :from)
                """)
                .param("site", redirect.site())
                .param("path", redirect.path())
                .param("document", redirect.document())
                .param("reason", redirect.reason().key())
                .param("note", Jsonb.write(redirect.note()))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    static Redirect redirect(ResultSet row) throws SQLException {
        return new Redirect(
                row.getObject("site", UUID.class),
                row.getString("path"),
                row.getObject("document", UUID.class),
                Redirect.Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)),
                row.getString("note") == null ? Words.NONE : Jsonb.read(row.getString("note"), Words.class),
                row.getString("address"));
    }
}
