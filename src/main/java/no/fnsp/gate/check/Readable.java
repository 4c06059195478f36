package no.fnsp.gate.check;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.site.Policy;
import no.fnsp.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What readers can see: texts that are published and stand somewhere, and the addresses of a site. */
@Repository
class Readable {

    /** Pages that every site has. */
    private static final Set<String> ALWAYS = Set.of(
            "/", "/behandlinger", "/avdelinger", "/steder", "/nyheter", "/skjema", "/varsel", "/sok", "/utskrift");

    /** Lists that every site has, of what rooms further up look after. Whether one of them is there is not known here, so none is doubted. */
    private static final Set<String> OF_OTHERS =
            Set.of("/kliniske-studier", "/arrangementer", "/ledige-stillinger", "/dokumenter");

    /** Where a site shows the national base's text, when it has none of its own. */
    private static final Set<String> NATIONAL =
            Arrays.stream(Policy.values()).map(Policy::path).collect(Collectors.toUnmodifiableSet());

    private final JdbcClient db;
    private final Nodes nodes;

    Readable(JdbcClient db, Nodes nodes) {
        this.db = db;
        this.nodes = nodes;
    }

    /** Those of the documents that a reader of the site is led to: on the site itself, or in the national base. */
    Set<UUID> documents(Site site, Collection<UUID> documents, Instant at) {
        return documents.isEmpty()
                ? Set.of()
                : Set.copyOf(db.sql("""
                                select distinct p.document from placement.placements p
                                join content.published h on h.document = p.document
                                where p.document = any(:documents)
                                  and (p.site = :site or p.site = (select s.site from site.dated s
                                       where s.key = :base and s.valid_from <= :at and s.valid_until > :at))
                                  and p.valid_from <= :at and p.valid_until > :at
                                  and h.valid_from <= :at and h.valid_until > :at
                                """)
                        .param("documents", documents.toArray(UUID[]::new))
                        .param("site", site.id())
                        .param("base", Site.NATIONAL_BASE)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query(UUID.class)
                        .list());
    }

    /** Those of the paths that show a page on the site, or lead on to one. */
    Set<String> paths(Site site, Collection<String> paths, Instant at) {
        var known = new HashSet<>(ALWAYS);
        known.retainAll(paths);
        paths.stream().filter(Readable::isOfOthers).forEach(known::add);
        if (!known.containsAll(paths)) {
            known.addAll(placed(site, paths, at));
        }
        if (!known.containsAll(paths)) {
            known.addAll(ofOrganisation(site, at));
        }
        return known;
    }

    private static boolean isOfOthers(String path) {
        return OF_OTHERS.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
    }

    private List<String> placed(Site site, Collection<String> paths, Instant at) {
        return db.sql("""
                        select p.path from placement.placements p
                        join content.published h on h.document = p.document
                        where p.path = any(:paths)
                          and (p.site = :site or p.path = any(:national) and p.site = (select s.site from site.dated s
                               where s.key = :base and s.valid_from <= :at and s.valid_until > :at))
                          and p.valid_from <= :at and p.valid_until > :at
                          and h.valid_from <= :at and h.valid_until > :at
                        union
                        select r.path from placement.redirects r
                        where r.site = :site and r.path = any(:paths) and (r.document is not null or r.address is not null)
                          and r.valid_from <= :at and r.valid_until > :at
                        """)
                .param("site", site.id())
                .param("national", NATIONAL.toArray(String[]::new))
                .param("base", Site.NATIONAL_BASE)
                .param("paths", paths.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** Departments and places have a page each, whether or not anything is written on it. */
    private Set<String> ofOrganisation(Site site, Instant at) {
        UUID organisation = site.settings().organisation();
        var paths = new HashSet<String>();
        if (organisation != null) {
            Tree tree = nodes.around(organisation, at);
            for (Node department : tree.departmentsOf(organisation)) {
                paths.add("/avdelinger/" + tree.departmentPath(department.id()));
            }
            tree.under(organisation, node -> node.kind().isPlace())
                    .forEach(place -> paths.add("/steder/" + place.slug()));
        }
        return paths;
    }
}
