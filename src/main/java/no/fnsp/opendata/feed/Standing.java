package no.fnsp.opendata.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How things that were touched stand for readers now. */
@Repository
class Standing {

    private final JdbcClient db;
    private final Late late;

    Standing(JdbcClient db, Late late) {
        this.db = db;
        this.late = late;
    }

    Known of(Collection<Touched> touched, Instant at) {
        UUID[] documents = touched.stream()
                .filter(one ->
                        one.resource().equals("treatment") || one.resource().equals("description"))
                .map(Touched::id)
                .distinct()
                .toArray(UUID[]::new);
        UUID[] sites = touched.stream()
                .map(one -> one.resource().equals("site") ? one.id() : one.site())
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        UUID[] nodes = touched.stream()
                .filter(one -> one.resource().equals("organisation"))
                .map(Touched::id)
                .toArray(UUID[]::new);
        return new Known(
                treatments(documents, at), keys(sites, at), shown(documents, sites, at), organisations(nodes, at));
    }

    /** Those that readers have known, and whether each is published now. */
    private Map<UUID, Boolean> treatments(UUID[] documents, Instant at) {
        var found = new HashMap<UUID, Boolean>();
        db.sql("""
                select d.document, bool_or(h.valid_until > :at) as published
                from content.documents d
                join site.dated base on base.site = d.site and base.key = :base
                    and base.valid_from <= :at and base.valid_until > :at
                join content.heads h on h.document = d.document and h.valid_from <= :at
                where d.document = any(:documents) and d.variant_of is null and d.kind = any(:kinds)
                group by d.document
                """)
                .param("documents", documents)
                .param("base", Site.NATIONAL_BASE)
                .param("kinds", Kind.patientInformation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(row.getObject("document", UUID.class), row.getBoolean("published"));
                });
        return found;
    }

    private Map<UUID, String> keys(UUID[] sites, Instant at) {
        var found = new HashMap<UUID, String>();
        db.sql("select site, key from site.dated where site = any(:sites) and valid_from <= :at and valid_until > :at")
                .param("sites", sites)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(row.getObject("site", UUID.class), row.getString("key"));
                });
        return found;
    }

    private Map<List<UUID>, Shown> shown(UUID[] documents, UUID[] sites, Instant at) {
        var found = new HashMap<List<UUID>, Shown>();
        db.sql("""
                select p.site, p.document, p.path from placement.placements p
                left join sharing.adoptions a on a.site = p.site and a.document = p.document
                    and a.valid_from <= :at and a.valid_until > :at
                where p.document = any(:documents) and p.site = any(:sites) and p.valid_from <= :at and p.valid_until > :at
                  and exists (select from content.heads h where h.document = coalesce(a.variant, p.document)
                              and h.valid_from <= :at and h.valid_until > :at)
                """)
                .param("documents", documents)
                .param("sites", sites)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(
                            List.of(row.getObject("site", UUID.class), row.getObject("document", UUID.class)),
                            new Shown(row.getString("path"), null));
                });
        late.amend(found, documents, sites, at);
        return found;
    }

    /** Those that ever were, and whether each is there now. */
    private Map<UUID, Boolean> organisations(UUID[] nodes, Instant at) {
        var found = new HashMap<UUID, Boolean>();
        if (nodes.length > 0) {
            db.sql("""
                    select node, bool_or(valid_from <= :at and valid_until > :at) as there from organisation.dated
                    where node = any(:nodes) and valid_from <= :at group by node
                    """)
                    .param("nodes", nodes)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .query(row -> {
                        found.put(row.getObject("node", UUID.class), row.getBoolean("there"));
                    });
        }
        return found;
    }
}
