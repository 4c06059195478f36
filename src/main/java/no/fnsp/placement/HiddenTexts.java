package no.fnsp.placement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.site.Policy;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A site's own texts that no reader sees, because the site shows the national text that stands at the same address. */
@Repository
public class HiddenTexts {

    private final JdbcClient db;
    private final Sites sites;

    HiddenTexts(JdbcClient db, Sites sites) {
        this.db = db;
        this.sites = sites;
    }

    /** The first of the paths at which nobody would see a page of the site. */
    Optional<String> wouldHide(UUID site, Collection<String> paths, Instant at) {
        return sites.withId(site, at)
                .flatMap(one -> behind(one, paths, at).stream().findFirst());
    }

    /** Those of the paths at which the site shows a national text, whatever it has there itself. */
    public Set<String> behind(Site site, Collection<String> paths, Instant at) {
        List<String> wanted = Policy.on(site).stream()
                .map(Policy::path)
                .filter(paths::contains)
                .toList();
        return wanted.isEmpty() || site.isNationalBase()
                ? Set.of()
                : Set.copyOf(db.sql("""
                                select distinct p.path from placement.placement p
                                join content.published h on h.document = p.document and h.kind = :kind
                                join site.dated base on base.site = p.site and base.key = :base
                                where p.path = any(:paths) and p.valid_from <= :at and p.valid_until > :at
                                  and h.valid_from <= :at and h.valid_until > :at
                                  and base.valid_from <= :at and base.valid_until > :at
                                """)
                        .param("kind", Kind.ARTICLE.key())
                        .param("base", Site.NATIONAL_BASE)
                        .param("paths", wanted.toArray(String[]::new))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query(String.class)
                        .list());
    }

    /** The site's own published texts that stand behind a national one, by path. */
    public List<Placement> of(Site site, Instant at) {
        Set<String> paths =
                behind(site, Policy.on(site).stream().map(Policy::path).toList(), at);
        return paths.isEmpty()
                ? List.of()
                : db.sql("""
                                select p.* from placement.placement p
                                where p.site = :site and p.path = any(:paths)
                                  and p.valid_from <= :at and p.valid_until > :at
                                  and exists (select from content.published h where h.document = p.document
                                              and h.valid_from <= :at and h.valid_until > :at)
                                order by p.path
                                """)
                        .param("site", site.id())
                        .param("paths", paths.toArray(String[]::new))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query((row, i) -> Placements.placement(row))
                        .list();
    }
}
