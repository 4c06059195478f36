package no.fnsp.people;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.html.Link;
import no.fnsp.organisation.Nodes;
import no.fnsp.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts of a site that somebody can be given: a page and what stands below it. */
@Repository
class SiteParts {

    /** Kept by the platform; the pages below them are placed, or follow the organisation. */
    private static final Set<String> FOLDERS = Set.of("/behandlinger", "/avdelinger", "/steder", "/nyheter");

    private static final int MOST = 200;

    private final JdbcClient db;
    private final Nodes nodes;

    SiteParts(JdbcClient db, Nodes nodes) {
        this.db = db;
        this.nodes = nodes;
    }

    /** Those nearest the front page, with what they are called: the top level, and the departments. */
    List<Link> near(Here here, Site site) {
        var near = new ArrayList<Link>();
        FOLDERS.stream()
                .sorted()
                .map(folder -> new Link(here.words().get("people.folder." + folder.substring(1)), folder))
                .forEach(near::add);
        near.addAll(top(here, site));
        near.addAll(departments(here, site));
        return near.stream().limit(MOST).toList();
    }

    private List<Link> top(Here here, Site site) {
        return at(here, """
                select p.path, coalesce((
                    select h.title from content.published h
                    where h.document = p.document and h.valid_from <= :at and h.valid_until > :at
                    order by h.language <> :language, h.language limit 1), p.path) as title
                from placement.placements p
                where p.site = :site and p.valid_from <= :at and p.valid_until > :at and p.path ~ '^/[^/]+$'
                order by p.path
                """, site)
                .param("language", site.mainLanguage().code())
                .query((row, i) -> new Link(row.getString("title"), row.getString("path")))
                .list();
    }

    private JdbcClient.StatementSpec at(Here here, String sql, Site site) {
        return db.sql(sql).param("site", site.id()).param("at", here.now().atOffset(ZoneOffset.UTC));
    }

    private List<Link> departments(Here here, Site site) {
        UUID organisation = site.settings().organisation();
        if (organisation == null) {
            return List.of();
        }
        var tree = nodes.around(organisation, here.now());
        return Stream.concat(
                        tree.departmentsOf(organisation).stream()
                                .map(node -> new Link(
                                        node.name().plain(here.words().language()),
                                        "/avdelinger/" + tree.departmentPath(node.id()))),
                        tree.under(organisation, node -> node.kind().isPlace()).stream()
                                .map(node ->
                                        new Link(node.name().plain(here.words().language()), "/steder/" + node.slug())))
                .toList();
    }

    /** Whether something of this site stands at the path or below it. */
    boolean has(Here here, Site site, String path) {
        return FOLDERS.contains(path)
                || departments(here, site).stream().anyMatch(one -> one.href().equals(path))
                || at(here, """
                        select exists (select from placement.placements
                        where site = :site and valid_from <= :at and valid_until > :at
                          and (path = :path or starts_with(path, :path || '/')))
                        """, site).param("path", path).query(Boolean.class).single();
    }
}
