package no.fnsp.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a site says of itself and where it answers, each from an instant until the next. */
@Repository
class SiteHistory {

    private final JdbcClient db;

    SiteHistory(JdbcClient db) {
        this.db = db;
    }

    void setSettings(Permit permit, Site site, Instant from) {
        db.sql("update site.settings set valid_until = :from where site = :site and valid_until = 'infinity'")
                .param("site", site.id())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        db.sql(
                        "insert into site.settings (site, body, changed_by, valid_from) values (:site, :body::jsonb, :by, :from)")
                .param("site", site.id())
                .param("body", Jsonb.write(site.settings()))
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    void setAddress(Permit permit, UUID site, String host, String path, boolean main, Instant from) {
        db.sql("""
                update site.address set valid_until = :from
                where valid_until = 'infinity' and ((site = :site and main and :main) or (host = :host and path = :path))
                """)
                .param("site", site)
                .param("host", host)
                .param("path", path)
                .param("main", main)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into site.address (host, path, site, main, valid_from)
                values (:host, :path, :site, :main, :from)
                """)
                .param("host", host)
                .param("path", path)
                .param("site", site)
                .param("main", main)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }
}
