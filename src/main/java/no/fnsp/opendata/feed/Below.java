package no.fnsp.opendata.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.journal.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a part of the organisation says in a text, and a fact or a picture in those words: told of on every site where they are read, which
 * are those under it, and those that offer it there.
 */
@Repository
class Below {

    private static final String SITES = """
            with recursive asked as (
                select scope, node as top, subject
                from unnest(:words::text[], :nodes::uuid[], :subjects::uuid[]) w (scope, node, subject)
                union
                select m.scope, l.node, l.subject
                from unnest(:mentions::text[], :targets::uuid[]) m (scope, target)
                join content.references r on r.target = m.target
                join content.editions e on e.edition = r.edition
                join sharing.change_sets l on l.document = e.document
            ), down as (
                select top, subject, top as node from asked
                union
                select down.top, down.subject, o.node from down join organisation.dated o on o.parent = down.node
                where o.valid_from <= :at and o.valid_until > :at
            )
            select asked.scope, a.document, a.site
            from sharing.adoptions a
            join site.dated s on s.site = a.site and s.valid_from <= :at and s.valid_until > :at
            join down on down.subject = a.document and down.node in (
                select (s.body ->> 'organisation')::uuid
                union all select (offer ->> 'department')::uuid from jsonb_array_elements(a.offers) offer
                union all select place::uuid from jsonb_array_elements(a.offers) offer,
                    jsonb_array_elements_text(coalesce(offer -> 'places', '[]')) place)
            join asked on asked.top = down.top and asked.subject = down.subject
            where a.valid_from <= :at and a.valid_until > :at
            group by asked.scope, a.document, a.site
            """;

    private final JdbcClient db;

    Below(JdbcClient db) {
        this.db = db;
    }

    /** Asks nothing when nothing of the kind was touched. */
    void add(Map<Scope, Set<Touched>> found, Collection<Scope> scopes, Instant at) {
        List<Scope> words = scopes.stream()
                .filter(scope -> scope.kind().equals("changes"))
                .distinct()
                .toList();
        List<Scope> mentions = scopes.stream()
                .filter(scope -> Mentions.IN_TEXTS.contains(scope.kind()))
                .distinct()
                .toList();
        if (words.isEmpty() && mentions.isEmpty()) {
            return;
        }
        db.sql(SITES)
                .param("words", values(words))
                .param("nodes", ids(words, 1))
                .param("subjects", ids(words, 2))
                .param("mentions", values(mentions))
                .param("targets", ids(mentions, 1))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.computeIfAbsent(new Scope(row.getString("scope")), any -> new LinkedHashSet<>())
                            .add(Touched.description(
                                    row.getObject("site", UUID.class), row.getObject("document", UUID.class)));
                });
    }

    private static String[] values(List<Scope> scopes) {
        return scopes.stream().map(Scope::value).toArray(String[]::new);
    }

    private static UUID[] ids(List<Scope> scopes, int part) {
        return scopes.stream()
                .map(scope -> UUID.fromString(scope.value().split(":")[part]))
                .toArray(UUID[]::new);
    }
}
