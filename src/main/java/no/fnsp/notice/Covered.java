package no.fnsp.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many readers' pages a notice would stand on: told before it is published. */
@Repository
public class Covered {

    private final JdbcClient db;
    private final Sites sites;

    Covered(JdbcClient db, Sites sites) {
        this.db = db;
        this.sites = sites;
    }

    /** @param pages those that stand in the page trees; each site has some lists besides */
    public record Reach(int sites, int pages) {}

    public Reach by(Extent extent, Instant at) {
        List<Site> all = sites(extent, at);
        int pages = db.sql("""
                        select count(*) from placement.placements
                        where site = any(:sites) and valid_from <= :at and valid_until > :at
                          and (:paths::text[] = '{}' or exists (
                              select from unnest(:paths::text[]) p
                              where p = path or :below and starts_with(path, p || '/')))
                        """)
                .param("sites", all.stream().map(Site::id).toArray(UUID[]::new))
                .param("paths", extent.paths().toArray(String[]::new))
                .param("below", extent instanceof Extent.Branch)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return new Reach(
                all.size(),
                Math.max(
                        pages,
                        extent instanceof Extent.Pages some ? some.paths().size() : 0));
    }

    /** By name. */
    public List<Site> sites(Extent extent, Instant at) {
        return sites.all(at).stream().filter(site -> extent.reaches(site)).toList();
    }

    /** The addresses that pages stand at on a site; at most so many. */
    public List<String> paths(UUID site, int most, Instant at) {
        return db.sql("""
                        select path from placement.placements
                        where site = :site and valid_from <= :at and valid_until > :at order by path limit :most
                        """)
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(String.class)
                .list();
    }
}
