package no.fnsp.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.journal.Scope;
import no.fnsp.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices of every site, as they are and as they were. */
@Repository
public class Notices {

    /** How long an emergency may stand without an end before somebody is asked whether it is one still. */
    public static final Duration LONG_OPEN = Duration.ofHours(20);

    private final JdbcClient db;

    Notices(JdbcClient db) {
        this.db = db;
    }

    /** All that a page of the site depends on, whichever page and whether there is a notice or none. */
    public static List<Scope> scopes(Site site) {
        return List.of(
                new Extent.Everywhere().scope(),
                new Extent.InRegion(site.settings().region()).scope(),
                new Extent.OnSite(site.id()).scope());
    }

    /**
     * The notices on one page, and when that changes by itself. One statement. A page that was moved keeps the notice that was put on
     * its old address.
     */
    public InForce on(Site site, String path, Instant at) {
        return InForce.of(
                db.sql("""
                        select * from notice.dated d
                        where least(valid_until, shown_until) > :at and valid_from <= :at
                          and (area = 'all' or region = :region or site = :site and (paths = '{}' or exists (
                              select from unnest(paths) p
                              where p = :path or below and starts_with(:path, p || '/') or exists (
                                  select from placement.redirects r
                                  join placement.placements now on now.site = r.site and now.document = r.document
                                  where r.site = :site and r.path = p
                                    and r.valid_from <= :at and r.valid_until > :at
                                    and now.valid_from <= :at and now.valid_until > :at
                                    and (now.path = :path or below and starts_with(:path, now.path || '/'))))))
                        """)
                        .param("site", site.id())
                        .param("region", site.settings().region())
                        .param("path", path)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query((row, i) -> Rows.notice(row))
                        .list(),
                at);
    }

    /** Whether there is any that is not over and may stand on some page of a site. One statement. */
    public boolean areThere(Site site, Instant at) {
        return db.sql("""
                        select exists (select from notice.dated
                            where least(valid_until, shown_until) > :at and valid_from <= :at
                              and (area = 'all' or region = :region or site = :site))
                        """)
                .param("site", site.id())
                .param("region", site.settings().region())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** The notices on a site, whichever its pages, and when that changes by itself. */
    public InForce anywhereOn(Site site, Instant at) {
        return InForce.of(
                db.sql("""
                        select * from notice.dated
                        where least(valid_until, shown_until) > :at and valid_from <= :at
                          and (area = 'all' or region = :region or site = :site)
                        """)
                        .param("site", site.id())
                        .param("region", site.settings().region())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query((row, i) -> Rows.notice(row))
                        .list(),
                at);
    }

    /** All that are in force, whichever their area, the gravest first. One statement. */
    public List<Notice> inForce(Instant at) {
        return InForce.of(
                        db.sql("""
                                select * from notice.dated
                                where least(valid_until, shown_until) > :at and valid_from <= :at
                                """)
                                .param("at", at.atOffset(ZoneOffset.UTC))
                                .query((row, i) -> Rows.notice(row))
                                .list(),
                        at)
                .notices();
    }

    /** The notice that says exactly this still; empty when something else has been said since. */
    Optional<Notice> saying(UUID said, Instant at) {
        return db.sql("select * from notice.dated where said = :said and valid_from <= :at and valid_until > :at")
                .param("said", said)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.notice(row))
                .optional();
    }

    public Optional<Notice> find(UUID notice, Instant at) {
        return db.sql("select * from notice.dated where notice = :notice and valid_from <= :at and valid_until > :at")
                .param("notice", notice)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.notice(row))
                .optional();
    }

    /**
     * The notice whose explanation a site has under an address: over, shown or still to come. One that was ended before it began was never
     * said to anybody, and is not here.
     */
    public Optional<Notice> explained(Site site, String slug, Instant at) {
        return db.sql("""
                        select * from notice.dated
                        where slug = :slug and valid_from <= :at and valid_until > :at and shown_until > shown_from
                          and (area = 'all' or region = :region or site = :site)
                        """)
                .param("slug", slug)
                .param("region", site.settings().region())
                .param("site", site.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.notice(row))
                .optional()
                .filter(notice -> notice.says().body().isExplained());
    }

    /** All that belong to an area: those that are not over first, then the latest; at most so many. */
    public List<Notice> of(Extent area, int most, Instant at) {
        return db.sql("""
                        select * from notice.dated
                        where area = :area and region is not distinct from :region and site is not distinct from :site
                          and valid_from <= :at and valid_until > :at
                        order by shown_until > :at desc, shown_from desc, notice limit :most
                        """)
                .params(AreaColumns.of(area))
                .param("most", most)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.notice(row))
                .list();
    }

    /** Notices of whichever area that nobody has said the end of: shown, and not said anything of, since before an instant. */
    public List<Past> openSince(Instant before, Instant at) {
        return db.sql("""
                        select * from notice.dated
                        where valid_from <= :at and valid_until > :at and shown_until = 'infinity' and shown_from <= :before
                          and valid_from <= :before
                        order by shown_from, notice
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> past(row))
                .list();
    }

    /** What was said in a notice, by whom. @param by who said it @param until empty for what holds now */
    public record Past(Notice notice, UUID by, Optional<Instant> until) {}

    /** Newest first. */
    public List<Past> history(UUID notice) {
        return db.sql("select * from notice.dated where notice = :notice order by valid_from desc, said desc")
                .param("notice", notice)
                .query((row, i) -> past(row))
                .list();
    }

    private static Past past(ResultSet row) throws SQLException {
        return new Past(Rows.notice(row), row.getObject("said_by", UUID.class), Rows.finite(row, "valid_until"));
    }
}
