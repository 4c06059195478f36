package no.fnsp.placement;

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
                        where site = :site and path = :path and valid_from <= :at and valid_until > :at
                        """)
                .param("site", site)
                .param("path", path)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Redirect(
                        row.getObject("site", UUID.class),
                        row.getString("path"),
                        row.getObject("document", UUID.class),
                        Redirect.Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)),
                        row.getString("note") == null ? Words.NONE : Jsonb.read(row.getString("note"), Words.class)))
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
}
