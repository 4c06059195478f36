package no.fnsp.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.store.DatabaseClock;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is set up of a site at the desk, one thing at a time, and everything that was set up before. */
@Repository
public class SiteChanges {

    private final JdbcClient db;
    private final Sites sites;
    private final DatabaseClock clock;

    SiteChanges(JdbcClient db, Sites sites, DatabaseClock clock) {
        this.db = db;
        this.sites = sites;
        this.clock = clock;
    }

    /** What the site says now. */
    public Optional<SiteVersion> now(UUID site) {
        return db.sql("select * from site.settings where site = :site and valid_until = 'infinity'")
                .param("site", site)
                .query((row, i) -> version(row))
                .optional();
    }

    /** Newest first. */
    public List<SiteVersion> history(UUID site, int most) {
        return db.sql("select * from site.settings where site = :site order by id desc limit :most")
                .param("site", site)
                .param("most", most)
                .query((row, i) -> version(row))
                .list();
    }

    public Optional<SiteVersion> version(UUID site, long number) {
        return db.sql("select * from site.settings where site = :site and id = :number")
                .param("site", site)
                .param("number", number)
                .query((row, i) -> version(row))
                .optional();
    }

    /**
     * Says one thing anew.
     *
     * @param read the number of the version that the writer had seen
     * @param written where this one thing is as it shall be; the rest of it is not looked at
     */
    @Transactional
    public SetupOutcome change(Permit permit, UUID site, Setup what, long read, Settings written) {
        return change(permit, site, what, read, now -> now.with(what, written));
    }

    /** One thing as it was said in an earlier version. What that version does not have of this site is no version. */
    @Transactional
    public SetupOutcome restore(Permit permit, UUID site, Setup what, long read, long earlier) {
        permit.mustAllow(Right.SETTINGS, site);
        Settings then = version(site, earlier).orElseThrow().settings();
        return change(permit, site, what, read, now -> now.with(what, then));
    }

    private SetupOutcome change(Permit permit, UUID site, Setup what, long read, UnaryOperator<Settings> saying) {
        permit.mustAllow(Right.SETTINGS, site);
        // Two who change something at once do it after each other.
        db.sql("select id from site.site where id = :site for update")
                .param("site", site)
                .query(UUID.class)
                .single();
        SiteVersion now = now(site).orElseThrow();
        boolean same = version(site, read)
                .map(seen -> what.isSame(seen.settings(), now.settings()))
                .orElse(false);
        Settings said = saying.apply(now.settings());
        // What kind of site it is, others decide.
        Settings wanted = permit.allows(Right.NATIONAL) ? said : said.ofTheKindOf(now.settings());
        if (wanted.equals(now.settings())) {
            return new SetupOutcome.NoNews();
        }
        if (!same) {
            return new SetupOutcome.Outdated(now);
        }
        sites.say(permit, site, what, wanted, clock.now());
        return new SetupOutcome.Changed(wanted);
    }

    private static SiteVersion version(ResultSet row) throws SQLException {
        return new SiteVersion(
                row.getLong("id"),
                Jsonb.read(row.getString("body"), Settings.class),
                row.getObject("changed_by", UUID.class),
                row.getObject("valid_from", OffsetDateTime.class).toInstant());
    }
}
