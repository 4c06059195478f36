package no.fnsp.opendata.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
}
