package no.fnsp.placement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.site.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages with what stands below and beside them, as it is now. */
@Repository
class Branches {

    private final JdbcClient db;

    Branches(JdbcClient db) {
        this.db = db;
    }

    /** Two who arrange one site at once would each miss what the other does; the later one waits. */
    void alone(UUID site) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('placement ' || :site::text, 0))")
                .param("site", site)
                .query(row -> {});
    }

    Optional<Placement> of(UUID site, UUID document) {
        return read("where site = :site and document = :other and valid_until = 'infinity'", site, document).stream()
                .findFirst();
    }

    Optional<Placement> at(UUID site, String path) {
        return read("where site = :site and path = :other and valid_until = 'infinity'", site, path).stream()
                .findFirst();
    }

    /** Whether pages can stand under the path: a page stands at it, or every site has it. */
    boolean hasRoomUnder(UUID site, String parent) {
        return Path.isFixed(parent) || Policy.isPath(parent) || at(site, parent).isPresent();
    }

    /** The position after all that stand right under a path. */
    int last(UUID site, String parent) {
        return children(site, parent).stream()
                .mapToInt(page -> page.position() + 1)
                .max()
                .orElse(0);
    }

    /** The page at the path, and all below it. */
    List<Placement> branch(UUID site, String path) {
        return read("""
                where site = :site and (path = :other or starts_with(path, :other || '/')) and valid_until = 'infinity'
                order by path""", site, path);
    }

    /** The pages right under a path, in their order. */
    List<Placement> children(UUID site, String parent) {
        return read("""
                where site = :site and starts_with(path, :other || '/') and valid_until = 'infinity'
                  and position('/' in substr(path, length(:other) + 2)) = 0
                order by position, path""", site, parent.equals("/") ? "" : parent);
    }

    /** Where a document stands, on any site; in one order, so that two who lock them do not wait for each other. */
    List<Placement> everywhere(UUID document) {
        return db.sql("""
                        select site, path, document, position from placement.placement
                        where document = :document and valid_until = 'infinity' order by site
                        """)
                .param("document", document)
                .query((row, i) -> Placements.placement(row))
                .list();
    }

    private List<Placement> read(String condition, UUID site, Object other) {
        return db.sql("select site, path, document, position from placement.placement " + condition)
                .param("site", site)
                .param("other", other)
                .query((row, i) -> Placements.placement(row))
                .list();
    }

    /** Paths that begin like this one and are in use: a page stands there, or the address leads to one. */
    Set<String> takenLike(UUID site, String path) {
        return new HashSet<>(db.sql("""
                        select path from placement.placement
                        where site = :site and starts_with(path, :path) and valid_until = 'infinity'
                        union
                        select r.path from placement.redirect r
                        join placement.placement p on p.site = r.site and p.document = r.document
                        where r.site = :site and starts_with(r.path, :path)
                          and r.valid_until = 'infinity' and p.valid_until = 'infinity'
                        """)
                .param("site", site)
                .param("path", path)
                .query(String.class)
                .list());
    }

    /** Those of the paths at which a site that lives inside this one answers. */
    List<String> anotherSites(UUID site, List<String> paths) {
        return db.sql("""
                        select path from unnest(:paths) as wanted (path) where exists (
                            select from site.dated mine join site.dated guest on guest.host = mine.host
                            where mine.site = :site and guest.site <> mine.site
                              and mine.valid_until = 'infinity' and guest.valid_until = 'infinity'
                              and length(guest.path) > length(mine.path)
                              and starts_with(mine.path || wanted.path || '/', guest.path || '/'))
                        """)
                .param("site", site)
                .param("paths", paths.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** What each page of a branch is. */
    Map<UUID, Kind> kinds(List<Placement> branch) {
        var kinds = new HashMap<UUID, Kind>();
        db.sql("select document, kind from content.documents where document = any(:documents)")
                .param("documents", branch.stream().map(Placement::document).toArray(UUID[]::new))
                .query(row -> {
                    kinds.put(row.getObject("document", UUID.class), Kind.of(row.getString("kind")));
                });
        return kinds;
    }
}
