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

    /** What texts say that is kept elsewhere. */
    static final Set<String> IN_TEXTS = Set.of("fact", "media");

    private static final Set<String> FOLLOWED = Set.of("fact", "media", "concept", "node", "policy");

    private final JdbcClient db;
    private final Below below;

    Mentions(JdbcClient db, Below below) {
        this.db = db;
        this.below = below;
    }

    /** Asks nothing when nothing of the kind was touched. */
    Map<Scope, Set<Touched>> of(Collection<Scope> scopes, Instant at) {
        var found = new HashMap<Scope, Set<Touched>>();
        Map<String, Map<UUID, Scope>> byKind = scopes.stream()
                .filter(scope -> FOLLOWED.contains(scope.kind()))
                .distinct()
                .collect(Collectors.groupingBy(
                        Scope::kind, Collectors.toMap(scope -> UUID.fromString(scope.last()), scope -> scope)));
        byKind.forEach((kind, some) -> {
            String asked = switch (kind) {
                case "concept" -> CONCEPTS;
                case "node" -> NODES;
                case "policy" -> BEHIND;
                default -> TEXTS;
            };
            add(found, some, asked, at);
        });
        below.add(found, scopes, at);
        return found;
    }

    /** Every edition ever written: an older one may be shown somewhere. */
    private static final String TEXTS = """
            select distinct r.target as target, e.document, null::uuid as site
            from content.references r
            join content.editions e on e.edition = r.edition
            where r.target = any(:ids) and :at::timestamptz is not null
              and not exists (select from sharing.change_sets l where l.document = e.document)
            """;

    /** The texts in which a site does something else the moment it decides so: it shows another edition than is published, or an old text. */
    private static final String BEHIND = """
            select a.site as target, a.document, a.site
            from sharing.adoptions a
            where a.site = any(:ids) and a.valid_from <= :at and a.valid_until > :at and a.at_last_date = 'by_kind'
              and (exists (select from sharing.moved_on m where m.site = a.site and m.document = a.document)
                   or exists (select from sharing.replacements r where r.document = coalesce(a.variant, a.document)))
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
