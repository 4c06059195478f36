package no.fnsp.site;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Settings that somebody looks at on the site before they are saved. No reader sees them. */
@Repository
public class SetupTrials {

    private static final Duration KEPT = Duration.ofDays(14);

    private final JdbcClient db;

    SetupTrials(JdbcClient db) {
        this.db = db;
    }

    /** Keeps them for some days. @return what a preview link opens them by */
    @Transactional
    public UUID keep(Permit permit, UUID site, Settings settings, Instant at) {
        permit.mustAllow(Right.SETTINGS, site);
        db.sql("delete from site.trial where made < :old")
                .param("old", at.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        return db.sql("""
                        insert into site.trial (site, body, made_by, made) values (:site, :body::jsonb, :by, :at)
                        returning id
                        """)
                .param("site", site)
                .param("body", Jsonb.write(settings))
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    public Optional<Settings> find(UUID site, UUID trial) {
        return db.sql("select body from site.trial where id = :trial and site = :site")
                .param("trial", trial)
                .param("site", site)
                .query(String.class)
                .optional()
                .map(body -> Jsonb.read(body, Settings.class));
    }
}
