package no.fnsp.sharing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where documents can be read: on the reader's own site, or else in the national base. */
@Repository
public class Addresses {

    private final JdbcClient db;

    Addresses(JdbcClient db) {
        this.db = db;
    }

    /**
     * Where a document stands.
     *
     * @param host null on the reader's own site
     */
    public record Stands(@Nullable String host, String path) {}

    /** One statement, whatever the number of documents. Those that stand nowhere are not in the answer. */
    public Map<UUID, Stands> of(Site site, Collection<UUID> documents, Instant at) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<UUID, Stands>();
        db.sql("""
                with base as (
                    select site, host from site.dated where key = :base and valid_from <= :at and valid_until > :at
                )
                select p.document, p.path, (select host from base) as host, p.site = :site as own
                from placement.placements p
                where p.document = any(:documents) and p.site in (:site, (select site from base))
                  and p.valid_from <= :at and p.valid_until > :at
                """)
                .param("site", site.id())
                .param("base", Site.NATIONAL_BASE)
                .param("documents", List.copyOf(documents).toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    UUID document = row.getObject("document", UUID.class);
                    boolean own = row.getBoolean("own");
                    var stands = new Stands(own ? null : row.getString("host"), row.getString("path"));
                    found.merge(document, stands, (one, other) -> one.host() == null ? one : other);
                });
        return found;
    }

    /** The paths of pages of a site that are about the same concepts as some documents, by those. One statement. */
    public Map<UUID, String> alike(Site site, Collection<UUID> documents, Instant at) {
        var found = new HashMap<UUID, String>();
        db.sql("""
                select m.document, min(p.path) as path
                from content.documents m
                join content.documents d on d.concept = m.concept
                join placement.placements p on p.document = d.document
                where m.document = any(:documents) and p.site = :site and p.valid_from <= :at and p.valid_until > :at
                group by m.document
                """)
                .param("documents", List.copyOf(documents).toArray(UUID[]::new))
                .param("site", site.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(row.getObject("document", UUID.class), row.getString("path"));
                });
        return found;
    }

    /** The full host of the national base's text for the same address, to offer where a site has not adopted it. */
    public Optional<Stands> national(String path, Instant at) {
        return db.sql("""
                        select p.path, d.host from placement.placements p join site.dated d on d.site = p.site
                        where d.key = :base and p.path = :path and p.valid_from <= :at and p.valid_until > :at
                          and d.valid_from <= :at and d.valid_until > :at
                        """)
                .param("base", Site.NATIONAL_BASE)
                .param("path", path)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Stands(row.getString("host"), row.getString("path")))
                .optional();
    }
}
