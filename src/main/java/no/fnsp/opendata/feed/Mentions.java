package no.fnsp.opendata.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.journal.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What says something that is kept elsewhere: a fact or a picture in its text, a concept's names, a department's telephone. */
@Repository
class Mentions {

    private static final Set<String> IN_TEXTS = Set.of("fact", "media");

    private final JdbcClient db;

    Mentions(JdbcClient db) {
        this.db = db;
    }

    /** Asks nothing when nothing of the kind was touched. */
    Map<Scope, Set<Touched>> of(Collection<Scope> scopes, Instant at) {
        var found = new HashMap<Scope, Set<Touched>>();
        Map<String, Map<UUID, Scope>> byKind = scopes.stream()
                .filter(scope -> IN_TEXTS.contains(scope.kind())
                        || scope.kind().equals("concept")
                        || scope.kind().equals("node"))
                .distinct()
                .collect(Collectors.groupingBy(
                        Scope::kind, Collectors.toMap(scope -> UUID.fromString(scope.last()), scope -> scope)));
        byKind.forEach((kind, some) -> {
            String asked = switch (kind) {
                case "concept" -> CONCEPTS;
                case "node" -> NODES;
                default -> TEXTS;
            };
            add(found, some, asked, at);
        });
        addWords(found, scopes, at);
        return found;
    }

    /** Every edition ever written: an older one may be shown somewhere. Local words are a description's. */
    private static final String TEXTS = """
            select distinct r.target as target, coalesce(l.subject, e.document) as document, l.site
            from content.references r
            join content.editions e on e.edition = r.edition
            left join sharing.change_sets l on l.document = e.document
            where r.target = any(:ids) and :at::timestamptz is not null
            """;

    private static final String CONCEPTS = """
            select d.concept as target, d.document, null::uuid as site from content.documents d
            where d.concept = any(:ids) and :at::timestamptz is not null
            """;

    private static final String NODES = """
            select o.target, a.document, a.site
            from sharing.adoptions a
            cross join lateral jsonb_array_elements(a.offers) offer
            cross join lateral (
                select offer ->> 'department' as target
                union all select jsonb_array_elements_text(coalesce(offer -> 'places', '[]'))) named
            join unnest(:ids::uuid[]) o (target) on o.target::text = named.target
            where a.valid_from <= :at and a.valid_until > :at
            group by o.target, a.document, a.site
            """;

    private void add(Map<Scope, Set<Touched>> found, Map<UUID, Scope> some, String asked, Instant at) {
        db.sql(asked)
                .param("ids", some.keySet().toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    UUID site = row.getObject("site", UUID.class);
                    UUID document = row.getObject("document", UUID.class);
                    found.computeIfAbsent(some.get(row.getObject("target", UUID.class)), any -> new LinkedHashSet<>())
                            .add(site == null ? Touched.treatment(document) : Touched.description(site, document));
                });
    }

    /** The sites on which what a part of the organisation says in a text is read: those under it, and those that offer it there. */
    private static final String WORDS = """
            with recursive asked as (
                select node as top, subject from unnest(:nodes::uuid[], :subjects::uuid[]) w (node, subject)
            ), down as (
                select top, subject, top as node from asked
                union
                select down.top, down.subject, o.node from down join organisation.dated o on o.parent = down.node
                where o.valid_from <= :at and o.valid_until > :at
            )
            select down.top, a.document, a.site
            from sharing.adoptions a
            join site.dated s on s.site = a.site and s.valid_from <= :at and s.valid_until > :at
            join down on down.subject = a.document and down.node in (
                select (s.body ->> 'organisation')::uuid
                union all select (offer ->> 'department')::uuid from jsonb_array_elements(a.offers) offer
                union all select place::uuid from jsonb_array_elements(a.offers) offer,
                    jsonb_array_elements_text(coalesce(offer -> 'places', '[]')) place)
            where a.valid_from <= :at and a.valid_until > :at
            group by down.top, a.document, a.site
            """;

    private void addWords(Map<Scope, Set<Touched>> found, Collection<Scope> scopes, Instant at) {
        List<Scope> words = scopes.stream()
                .filter(scope -> scope.kind().equals("changes"))
                .distinct()
                .toList();
        if (words.isEmpty()) {
            return;
        }
        db.sql(WORDS)
                .param(
                        "nodes",
                        words.stream()
                                .map(scope -> UUID.fromString(scope.value().split(":")[1]))
                                .toArray(UUID[]::new))
                .param(
                        "subjects",
                        words.stream()
                                .map(scope -> UUID.fromString(scope.last()))
                                .toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    UUID document = row.getObject("document", UUID.class);
                    found.computeIfAbsent(
                                    Scope.of("changes", row.getObject("top", UUID.class), document),
                                    any -> new LinkedHashSet<>())
                            .add(Touched.description(row.getObject("site", UUID.class), document));
                });
    }

    /** A variant is told of where it is shown: as what those sites say of the main text. */
    void addVariants(Collection<Set<Touched>> all, Instant at) {
        UUID[] ids =
                all.stream().flatMap(Set::stream).map(Touched::id).distinct().toArray(UUID[]::new);
        if (ids.length == 0) {
            return;
        }
        var shown = new HashMap<UUID, List<Touched>>();
        db.sql("""
                select variant, document, site from sharing.adoptions
                where variant = any(:ids) and valid_from <= :at and valid_until > :at
                """).param("ids", ids).param("at", at.atOffset(ZoneOffset.UTC)).query(row -> {
            shown.computeIfAbsent(row.getObject("variant", UUID.class), any -> new ArrayList<>())
                    .add(Touched.description(row.getObject("site", UUID.class), row.getObject("document", UUID.class)));
        });
        all.forEach(touched -> List.copyOf(touched)
                .forEach(one -> shown.getOrDefault(one.id(), List.of()).stream()
                        .filter(where -> one.site() == null || one.site().equals(where.site()))
                        .forEach(touched::add)));
    }
}
