package no.fnsp.opendata.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.opendata.national.Narrowed;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What regions, trusts, hospitals and departments say in a national text. */
@Repository
class LocalWords {

    private final JdbcClient db;

    LocalWords(JdbcClient db) {
        this.db = db;
    }

    /**
     * The words of one part of the organisation. Never changes.
     *
     * @param level {@code region}, {@code trust}, {@code hospital}, {@code department} and the like
     * @param names of it, by the code of the language they are in
     * @param site key of the site that wrote them
     * @param intents what they do: {@code supplement-before}, {@code supplement-after}, {@code replace}, {@code hide}, {@code practical}
     * @param languages they are published in
     */
    record Item(
            UUID organisation,
            String level,
            Map<String, String> names,
            String site,
            List<String> intents,
            List<String> languages,
            Instant since) {}

    @SuppressWarnings("unchecked") // what the column holds
    List<Item> of(UUID document, Instant at) {
        return Narrowed.base(db.sql("""
                        select l.node, n.kind, n.name, s.key, min(p.valid_from) as since,
                               array_agg(distinct p.language) as languages,
                               array_agg(distinct c.change ->> 'intent') as intents
                        from sharing.change_sets l
                        join content.published p on p.document = l.document and p.valid_from <= :at and p.valid_until > :at
                        cross join jsonb_array_elements(p.body -> 'changes') c (change)
                        join organisation.dated n on n.node = l.node and n.valid_from <= :at and n.valid_until > :at
                        join site.dated s on s.site = l.site and s.valid_from <= :at and s.valid_until > :at
                        where l.subject = :document
                          -- What a site says in a text that it has left is read by nobody.
                          and (n.kind = 'region' or exists (
                              select from sharing.adoptions a where a.site = l.site and a.document = l.subject
                                and a.valid_from <= :at and a.valid_until > :at))
                        group by l.node, n.kind, n.name, s.key order by s.key, l.node
                        """), at)
                .param("document", document)
                .query((row, i) -> new Item(
                        row.getObject("node", UUID.class),
                        row.getString("kind"),
                        Jsonb.read(row.getString("name"), Map.class),
                        row.getString("key"),
                        List.of((String[]) row.getArray("intents").getArray()),
                        List.of((String[]) row.getArray("languages").getArray()),
                        Objects.requireNonNull(row.getObject("since", OffsetDateTime.class))
                                .toInstant()))
                .list();
    }
}
