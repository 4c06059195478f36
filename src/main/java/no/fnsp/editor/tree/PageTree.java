package no.fnsp.editor.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Kind;
import no.fnsp.editor.Here;
import no.fnsp.identity.Right;
import no.fnsp.site.Policy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pages of a site as its editors see them: published, drafted, adopted or only planned. */
@Repository
class PageTree {

    /** Kept by the platform; the pages below them are placed. */
    private static final List<String> FOLDERS = List.of("/behandlinger", "/avdelinger", "/steder", "/nyheter");

    private static final String ALL = """
            select p.path, p.document, d.kind, d.site = p.site as own,
                   coalesce(h.title, w.title, '') as title, h.edition is not null as published,
                   exists (select from content.drafts x where x.document = p.document and d.site = p.site) as drafted
            from placement.placements p
            join content.documents d on d.document = p.document
            left join lateral (
                select h.title, h.edition from content.published h
                where h.document = p.document and h.valid_from <= :at and h.valid_until > :at
                order by h.language <> :language, h.language limit 1
            ) h on true
            left join lateral (
                select x.title from content.drafts x where x.document = p.document and d.site = p.site
                order by x.language <> :language, x.language limit 1
            ) w on true
            where p.site = :site and p.valid_from <= :at and p.valid_until > :at
            order by p.position, p.path
            """;

    private final JdbcClient db;

    PageTree(JdbcClient db) {
        this.db = db;
    }

    private record Placed(
            String path, UUID document, Kind kind, String title, boolean own, boolean published, boolean drafted) {}

    /** The pages right below a path, in the site's order; {@code /} for the top. */
    List<Branch> under(Here here, String path) {
        List<Placed> all = all(here);
        var byParent = new LinkedHashMap<String, List<Branch>>();
        if (path.equals("/")) {
            folders(here).forEach(folder -> byParent.put(folder, List.of(folder(here, folder, all))));
        }
        all.stream()
                .filter(placed -> parent(here, placed.path(), all).equals(path))
                .forEach(placed -> byParent.put(placed.path(), List.of(branch(here, placed, all))));
        return byParent.values().stream().flatMap(List::stream).toList();
    }

    /** The pages right below a path when one of them is at another place. @param place from 1 */
    List<UUID> order(Here here, String path, UUID document, int place) {
        List<UUID> order = new ArrayList<>(under(here, path).stream()
                .flatMap(branch -> Optional.ofNullable(branch.document()).stream())
                .filter(other -> !other.equals(document))
                .toList());
        order.add(Math.clamp(place - 1L, 0, order.size()), document);
        return order;
    }

    /** The pages whose title or address has the words in it, at most a hundred. */
    List<Branch> search(Here here, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<Placed> all = all(here);
        return all.stream()
                .filter(placed -> placed.title().toLowerCase(Locale.ROOT).contains(wanted)
                        || placed.path().contains(wanted))
                .limit(100)
                .map(placed -> branch(here, placed, all))
                .toList();
    }

    /** National texts are pages on the base; elsewhere nothing can be written there, but below. */
    private static List<String> folders(Here here) {
        return here.site().isNationalBase()
                ? FOLDERS
                : Stream.concat(
                                FOLDERS.stream(),
                                Policy.on(here.site()).stream().map(Policy::path))
                        .toList();
    }

    private static Branch folder(Here here, String folder, List<Placed> all) {
        return new Branch(
                folder,
                null,
                null,
                here.desk().words().get("tree.folder." + folder.substring(1)),
                FOLDERS.contains(folder),
                true,
                false,
                below(folder, all),
                here.may(Right.EDIT, folder));
    }

    private static Branch branch(Here here, Placed placed, List<Placed> all) {
        return new Branch(
                placed.path(),
                placed.document(),
                placed.kind(),
                placed.title().isBlank() ? here.desk().words().get("document.untitled") : placed.title(),
                placed.own(),
                placed.published(),
                placed.drafted(),
                below(placed.path(), all),
                here.may(Right.EDIT, placed.path()));
    }

    private static int below(String path, List<Placed> all) {
        return (int)
                all.stream().filter(one -> one.path().startsWith(path + "/")).count();
    }

    /** The nearest page or folder above, or the top. */
    private static String parent(Here here, String path, List<Placed> all) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String above = path.substring(0, slash);
            if (folders(here).contains(above)
                    || all.stream().anyMatch(one -> one.path().equals(above))) {
                return above;
            }
        }
        return "/";
    }

    private List<Placed> all(Here here) {
        var titles = new LinkedHashMap<String, Placed>();
        db.sql(ALL)
                .param("site", here.site().id())
                .param("language", here.site().mainLanguage().code())
                .param("at", here.now().atOffset(ZoneOffset.UTC))
                .query((row, i) -> placed(row))
                .list()
                .forEach(placed -> titles.put(placed.path(), placed));
        return new ArrayList<>(titles.values());
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                row.getString("path"),
                row.getObject("document", UUID.class),
                Kind.of(row.getString("kind")),
                row.getString("title"),
                row.getBoolean("own"),
                row.getBoolean("published"),
                row.getBoolean("drafted"));
    }

    /** The titles of the pages above a path, outermost first. */
    Map<String, String> above(Here here, String path) {
        List<Placed> all = all(here);
        var steps = new LinkedHashMap<String, String>();
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            String above = path.substring(0, slash);
            String title = title(here, above, all);
            if (title != null) {
                steps.put(above, title);
            }
        }
        String own = title(here, path, all);
        if (own != null) {
            steps.put(path, own);
        }
        return steps;
    }

    private static @Nullable String title(Here here, String path, List<Placed> all) {
        return all.stream()
                .filter(one -> one.path().equals(path))
                .map(Placed::title)
                .findFirst()
                .orElseGet(() -> folders(here).contains(path)
                        ? here.desk().words().get("tree.folder." + path.substring(1))
                        : null);
    }
}
